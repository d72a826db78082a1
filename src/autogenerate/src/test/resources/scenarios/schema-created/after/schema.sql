create table t (id bigint primary key);
create schema "New Schema";
create table "New Schema".t (id bigint generated always as identity primary key);
create sequence "New Schema".s;
