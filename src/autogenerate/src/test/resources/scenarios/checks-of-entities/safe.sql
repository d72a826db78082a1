-- 1 of 2, in one transaction
alter table t drop constraint changed;
alter table t drop constraint gone;
alter table t drop constraint t_check;
alter table t alter column a drop not null;
alter table t add constraint changed check (b > 1) not valid;
alter table t add constraint come check (a <> 5) not valid;
alter table t add constraint t_a_check check (a < 100) not valid;
alter table t add constraint t_check check (a <= b) not valid;
-- 2 of 2, in one transaction
alter table t validate constraint changed;
alter table t validate constraint come;
alter table t validate constraint t_a_check;
alter table t validate constraint t_check;
