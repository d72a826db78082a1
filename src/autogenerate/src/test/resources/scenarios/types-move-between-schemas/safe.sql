-- 1 of 2, in one transaction
create schema newer;
alter type mood set schema newer;
alter type "user" set schema newer;
alter table t drop constraint t_id;
create type newer.spot as (x integer);
alter table t alter column spots type newer.spot[] using spots::text[]::newer.spot[];
alter table t add constraint t_id check ((id > 0) AND (id < 1000)) not valid;
drop type spot;
-- 2 of 2, in one transaction
alter table t validate constraint t_id;
