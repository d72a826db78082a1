create table t (id bigint primary key, b integer, c integer);
