create table t (id bigint primary key, a integer, b integer generated always as (a + 1) stored, c integer generated always as (b_base * 2) stored, b_base integer);
