create schema other;
create table parent (id bigint primary key);
create table other.kept (id bigint primary key, parent_id bigint);
