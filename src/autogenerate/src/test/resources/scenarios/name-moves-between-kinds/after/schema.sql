create table t (a integer);
create table thing (id bigint);
create sequence item;
