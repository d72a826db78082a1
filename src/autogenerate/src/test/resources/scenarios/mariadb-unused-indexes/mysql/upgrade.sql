alter table t drop index ix_changes;
alter table t drop index ix_goes;
alter table t drop index uq_changes;
alter table t add unique key uq_changes (b, c) invisible;
create index ix_changes on t (a, b, c) invisible;
