create table t (id bigint primary key, name varchar(255));
create view v as select id, name from t;
create materialized view w as select id, name from t;
create view "strange_view(what)" as select id, name from t;
create recursive view counted (id) as select 1::bigint union all select id + 1 from counted where id < 9;
