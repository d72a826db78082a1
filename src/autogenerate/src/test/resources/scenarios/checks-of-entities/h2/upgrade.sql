alter table T drop constraint CHANGED;
alter table T drop constraint CONSTRAINT_54;
alter table T drop constraint GONE;
alter table T alter column A drop not null;
alter table T add constraint CHANGED check (b > 1);
alter table T add constraint COME check (a <> 5);
alter table T add constraint T_CHECK check (a < 100);
alter table T add constraint T_CHECK1 check (a <= b);
