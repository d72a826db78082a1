create table t (id bigint primary key, name varchar(255));
create view v as select id, name from t;
create materialized view w as select id, name from t;
