create table t (a integer, b integer);
create index t_a on t (a) with (fillfactor = 70);
create index t_b on t using brin (b) with (pages_per_range = 32);
