create schema other;
create table t (a integer, b integer, constraint t_gone unique (b), constraint t_stays unique (b, a));
create index t_a on t (a);
create table other.t (a integer, b integer, constraint t_gone unique (b), constraint t_stays unique (b, a));
create index t_b on other.t (b);
