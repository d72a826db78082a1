create schema other;
create table other.t (id bigint primary key);
