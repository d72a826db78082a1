alter table t drop constraint come;
alter table t drop constraint changed;
alter table t drop constraint CONSTRAINT_1;
alter table t modify column a integer not null,
    add constraint gone check (`a` > 0),
    add constraint changed check (`b` > 0),
    add constraint CONSTRAINT_1 check (`a` < `b`);
