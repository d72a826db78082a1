create table t (id int primary key, a bigint, b int generated always as (a + 1) stored, n bigserial);
