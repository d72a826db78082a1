create table a (id bigint not null);
create table b (n integer);
create table c (id bigint, n integer);
