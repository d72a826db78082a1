drop table CHILD;
drop table PARENT;
drop sequence CHILD_SEQ;
