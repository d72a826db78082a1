drop table Child;
drop table Parent;
drop table Child_SEQ;
