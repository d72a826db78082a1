drop table Child;
drop table Parent;
drop sequence Child_SEQ;
