alter table t drop column gone;
alter table t add column x integer generated always as (a * b) stored;
alter table t add column y integer generated always as (a - b) virtual;
