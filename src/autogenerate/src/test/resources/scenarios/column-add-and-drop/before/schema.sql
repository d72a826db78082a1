create table a (id bigint primary key, one integer, old_name text);
create table b (id bigint primary key, two integer);
