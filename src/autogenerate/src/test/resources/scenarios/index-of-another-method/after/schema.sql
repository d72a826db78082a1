create table t (a integer, b integer);
create index t_a on t using brin (a);
create index t_b on t (b);
