create table a (id bigint primary key);
create table b (id bigint primary key, n integer);
create table c (id bigint, n integer, primary key (id, n));
