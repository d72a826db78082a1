create schema "Odd";
create type "Odd"."a ""b" as (x integer, "Y" varchar(5), gone text);
create table t (
    id integer primary key,
    one "Odd"."a ""b" default row(1, 'd', null)::"Odd"."a ""b",
    many "Odd"."a ""b"[],
    constraint t_check check ((one).x > 0)
);
create index t_idx on t (((one).x));
create view v as select id, one from t;
