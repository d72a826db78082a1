alter table t drop constraint changes;
alter table t drop constraint goes;
alter table t modify column b varchar(20) check (`b` in ('x','y','z'));
alter table t modify column c integer check (`c` <> 5);
alter table t modify column d integer;
alter table t add constraint changes check (`c` < 20),
    add constraint comes check (`e` <> 4);
