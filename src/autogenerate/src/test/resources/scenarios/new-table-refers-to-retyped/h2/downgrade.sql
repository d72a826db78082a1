alter table CHILD drop constraint CHILD_PARENT;
alter table PARENT alter column ID set data type bigint;
drop table CHILD;
