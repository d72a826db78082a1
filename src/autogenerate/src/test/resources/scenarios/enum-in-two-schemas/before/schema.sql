create schema other;
create type e as enum ('a', 'b');
create type other.e as enum ('c', 'd');
create table t (id bigint primary key, e e default 'a', o other.e default 'c');
create table other.t (id bigint primary key, e e default 'b');
