alter table T drop constraint T_CHECK1;
alter table T drop constraint T_CHECK;
alter table T drop constraint COME;
alter table T drop constraint CHANGED;
alter table T alter column A set not null;
alter table T add constraint GONE check ("A" > 0);
alter table T add constraint CONSTRAINT_54 check ("A" < "B");
alter table T add constraint CHANGED check ("B" > 0);
