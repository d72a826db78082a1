alter table t drop index comes;
alter table t drop index changes;
alter table t drop constraint wakes;
alter table t add constraint wakes check (`c` < 9) not enforced;
create index changes on t ((`b` + 1));
