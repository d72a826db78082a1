create table a (id bigint primary key, two integer, new_name text);
create table b (id bigint primary key, one integer);
