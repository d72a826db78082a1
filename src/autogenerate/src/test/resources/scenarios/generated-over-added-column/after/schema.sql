create table t (id bigint primary key, b integer generated always as (a + 1) stored, a integer);
