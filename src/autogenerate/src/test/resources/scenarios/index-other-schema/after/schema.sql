create schema other;
create table t (a integer, b integer, constraint t_gone unique (b), constraint t_stays unique (b, a));
create index t_b on t (b);
create table other.t (a integer, b integer, constraint t_key unique (a), constraint t_stays unique (b, a));
create index t_a on other.t (a desc);
create index t_b on other.t (b);
create table other.u (a integer);
