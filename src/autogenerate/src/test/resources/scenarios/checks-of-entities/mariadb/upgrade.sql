alter table t drop constraint CONSTRAINT_1;
alter table t drop constraint changed;
alter table t drop constraint gone;
alter table t modify column a integer check (`a` < 100);
alter table t add constraint CONSTRAINT_1 check (a <= b);
alter table t add constraint changed check (b > 1);
alter table t add constraint come check (a <> 5);
