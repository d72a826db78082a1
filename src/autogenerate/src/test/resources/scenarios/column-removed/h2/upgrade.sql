alter table T drop constraint FKF3TH6LPI7I6BIDHID5HKUWFTW;
drop index IX_GONE;
alter table T drop constraint CONSTRAINT_5;
alter table T drop column PARENT_ID;
alter table T drop column GONE;
alter table T drop column KIND;
