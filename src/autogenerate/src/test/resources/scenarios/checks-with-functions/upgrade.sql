alter table t drop constraint changed;
alter table t add constraint added check ((length(b) > 0) AND is_even(length(b)));
alter table t add constraint changed check (is_even((a + 4)));
