alter table ENTITYA drop constraint CONSTRAINT_C;
drop table ENTITYB;
