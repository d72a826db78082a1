alter table t drop column y;
alter table t drop column x;
alter table t add column gone integer generated always as (a + b) stored;
