alter table t add column b_base integer;
alter table t add column a integer;
alter table t add column c integer generated always as (b_base * 2) stored;
alter table t add column b integer generated always as (a + 1) stored;
