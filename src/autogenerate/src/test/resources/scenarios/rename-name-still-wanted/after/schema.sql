create table users (id bigint primary key, code integer);
create table people (id bigint primary key, name varchar(50));
create table t (id bigint primary key, b integer, c bigint, d integer);
create table swapped (id bigint primary key, a text, b integer);
