alter table t drop index ix_changes;
alter table t drop index uq_changes;
alter table t add unique key uq_changes (b) ignored;
create index ix_goes on t (c) ignored;
create index ix_changes on t (a, b) ignored;
