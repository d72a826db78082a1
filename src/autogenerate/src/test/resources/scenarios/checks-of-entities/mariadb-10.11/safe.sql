-- 1 of 1, statement by statement
alter table t drop constraint CONSTRAINT_1;
alter table t drop constraint changed;
alter table t drop constraint gone;
alter table t modify column a integer check (`a` < 100), ALGORITHM=INPLACE, LOCK=NONE;
alter table t add constraint CONSTRAINT_1 check (a <= b),
    add constraint changed check (b > 1),
    add constraint come check (a <> 5);
