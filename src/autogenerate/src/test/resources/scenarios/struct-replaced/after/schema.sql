create schema "Odd";
create type "Odd"."a ""b" as ("Y" varchar(9), x bigint);
create table t (
    id integer primary key,
    one "Odd"."a ""b" default row('d', 1)::"Odd"."a ""b",
    many "Odd"."a ""b"[],
    constraint t_check check ((one).x > 0)
);
create index t_idx on t (((one).x));
create view v as select id, one from t;
