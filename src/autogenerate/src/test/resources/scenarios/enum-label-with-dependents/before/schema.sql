create type size as enum ('S', 'M');
create table t (id bigint primary key, s size);
create cast (varchar as size) with inout as implicit;
create view v as select s from t;
create function f(s size) returns int language sql as 'select 1';
