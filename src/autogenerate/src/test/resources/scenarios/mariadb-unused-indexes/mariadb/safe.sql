-- 1 of 1, statement by statement
alter table t drop index ix_changes, ALGORITHM=NOCOPY, LOCK=NONE;
alter table t drop index ix_goes, ALGORITHM=NOCOPY, LOCK=NONE;
alter table t drop index uq_changes;
alter table t add unique key uq_changes (b, c) ignored;
create index ix_changes on t (a, b, c) ignored ALGORITHM=NOCOPY LOCK=NONE;
