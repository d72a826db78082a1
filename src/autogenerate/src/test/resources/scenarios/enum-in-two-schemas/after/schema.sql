create schema other;
create type e as enum ('a', 'b');
create type other.e as enum ('c', 'd');
create table t (id bigint primary key, e other.e default 'c', o e default 'a');
create table other.t (id bigint primary key, e other.e default 'd');
