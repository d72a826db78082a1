alter table t drop constraint changed;
alter table t drop constraint added;
alter table t add constraint changed check (is_even((a + 2)));
