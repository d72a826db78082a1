create table t (a integer, b integer, constraint x unique (a), constraint y unique (b), constraint cx check (a > 0), constraint cy check (b > 0));
create index i on t (a desc);
create index j on t (b desc);
create sequence s increment by 2;
create sequence r increment by 3;
