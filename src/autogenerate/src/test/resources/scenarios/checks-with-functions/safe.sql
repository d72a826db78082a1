-- 1 of 2, in one transaction
alter table t drop constraint changed;
alter table t add constraint added check ((length(b) > 0) AND is_even(length(b))) not valid;
alter table t add constraint changed check (is_even((a + 4))) not valid;
-- 2 of 2, in one transaction
alter table t validate constraint added;
alter table t validate constraint changed;
