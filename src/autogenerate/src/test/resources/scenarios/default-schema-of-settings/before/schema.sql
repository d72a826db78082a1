create table item (id bigint primary key);
create schema shop;
create table shop.item (id bigint primary key, name varchar(255));
