create type size as enum ('S', 'M', 'L');
create table t (id bigint primary key, s size, many size[]);
create view v as select id from t where s = 'S';
create view v_many as select many from t;
create view v_label as select 'M'::size as m;
create view v_other as select id from t;
