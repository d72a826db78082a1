create table t (a integer, b integer not null, c integer default null, d integer not null default 4, e integer);
create index t_ab on t (a, e);
