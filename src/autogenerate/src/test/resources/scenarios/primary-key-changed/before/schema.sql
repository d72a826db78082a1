create table a (id bigint primary key, code integer not null);
create table b (x integer, y integer, primary key (x, y));
create table c (x integer, y integer not null, constraint c_key primary key (x));
