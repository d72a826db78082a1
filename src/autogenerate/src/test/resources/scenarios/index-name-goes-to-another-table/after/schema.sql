create table a (id bigint primary key, n integer, m integer);
create table b (id bigint primary key, n integer, constraint also_moves unique (n));
create index moves on b (n);
