alter table t add column a integer;
alter table t add column b integer generated always as (a + 1) stored;
