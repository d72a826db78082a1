alter table t drop constraint come;
alter table t drop constraint changed;
alter table t drop constraint CONSTRAINT_1;
alter table t modify column a integer not null;
alter table t add constraint gone check (`a` > 0);
alter table t add constraint changed check (`b` > 0);
alter table t add constraint CONSTRAINT_1 check (`a` < `b`);
