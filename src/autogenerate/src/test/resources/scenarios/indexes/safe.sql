-- 1 of 2, in one transaction
alter index i_case rename to "I_Case";
alter index i_old rename to i_new;
drop index i_w;
alter table t alter column w drop not null;
-- 2 of 2, statement by statement
drop index concurrently i_asc;
drop index concurrently i_desc;
drop index concurrently i_gone;
drop index concurrently i_nulls;
drop index concurrently i_nulls2;
drop index concurrently i_order;
create index concurrently i_asc on t (x desc);
create index concurrently i_come on t (z, x desc);
create index concurrently i_desc on t (x);
create index concurrently i_nulls on t (x nulls first);
create index concurrently i_nulls2 on t (y desc);
create index concurrently i_order on t (y, x);
