create table a (id bigint primary key, n integer, m integer);
create index moves on a (n);
create index also_moves on a (m);
