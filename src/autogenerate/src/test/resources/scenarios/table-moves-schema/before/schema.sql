create schema other;
create table t (id bigint primary key);
