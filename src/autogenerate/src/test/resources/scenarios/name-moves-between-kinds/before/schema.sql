create table t (a integer);
create index thing on t (a);
create table item (id bigint);
