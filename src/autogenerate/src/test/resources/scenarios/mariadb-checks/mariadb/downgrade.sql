alter table t drop constraint comes;
alter table t drop constraint changes;
alter table t modify column d integer check (`d` > 1);
alter table t modify column c integer;
alter table t modify column b varchar(20) check (`b` in ('x','y'));
alter table t add constraint goes check (`e` < 9),
    add constraint changes check (`c` < 10);
