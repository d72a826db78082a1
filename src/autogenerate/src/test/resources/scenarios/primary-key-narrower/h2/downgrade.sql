alter table TICKETS drop primary key;
alter table SEATS drop primary key;
alter table SEATS drop column ID;
alter table TICKETS alter column REGION_CODE set not null;
alter table SEATS alter column CODE set not null;
alter table TICKETS add constraint CONSTRAINT_D primary key (REGION_CODE, CODE, FLIGHT);
alter table SEATS add constraint CONSTRAINT_4 primary key (CODE);
