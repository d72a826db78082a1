create table a (id bigint);
create table b (id bigint not null, n integer);
