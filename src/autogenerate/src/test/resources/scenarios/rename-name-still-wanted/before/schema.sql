create table users (id bigint primary key, name varchar(50));
create table t (id bigint primary key, a integer, b bigint, c integer, d bigint);
create table swapped (id bigint primary key, a integer, b text);
