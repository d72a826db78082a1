create table a (id bigint, code bigint primary key);
create table b (x integer, y integer, primary key (y, x));
create table c (x integer, y integer, constraint c_key primary key (x, y));
