drop index comes on t;
drop index changes on t;
alter table t drop constraint wakes;
alter table t add constraint wakes check (`c` < 9) not enforced;
create index changes on t ((`b` + 1));
