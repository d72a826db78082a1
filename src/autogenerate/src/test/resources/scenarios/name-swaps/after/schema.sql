create table t (a integer, b integer, constraint x unique (b), constraint y unique (a), constraint cx check (b > 0), constraint cy check (a > 0));
create index i on t (b desc);
create index j on t (a desc);
create sequence s increment by 3;
create sequence r increment by 2;
