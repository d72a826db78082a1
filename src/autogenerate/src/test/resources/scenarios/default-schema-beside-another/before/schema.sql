create schema other;
create table other.item (id bigint primary key);
