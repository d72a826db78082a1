create schema other;
create table t (a integer, b integer);
create index t_a on t (a);
create table other.t (a integer, b integer);
create index t_b on other.t (b);
