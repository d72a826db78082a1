-- 1 of 2, in one transaction
drop index t_other;
alter table t drop constraint t_other_key;
alter table t drop constraint t_other_check;
alter table t drop column other;
alter table t drop column stored;
alter table t drop column virtual;
alter table t drop column plain;
alter table t alter column computed drop expression;
alter table document add column words tsvector generated always as (to_tsvector('english'::regconfig, body)) stored;
alter table t add column plain integer generated always as (a - b) stored;
alter table t add column other integer generated always as (a * b) stored;
alter table t add column stored integer generated always as (a + 1) virtual;
alter table t add column virtual integer generated always as (a + 1) stored;
alter table t add constraint t_other_key unique (other);
alter table t add constraint t_other_check check (other > 0) not valid;
-- 2 of 2, statement by statement
alter table t validate constraint t_other_check;
create index concurrently document_words on document using gin (words);
create index concurrently t_other on t (other, b);
