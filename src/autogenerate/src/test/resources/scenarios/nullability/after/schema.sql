create table t (a integer not null, b integer, c integer not null, d integer, e integer not null default 5);
create index t_ab on t (a, e);
