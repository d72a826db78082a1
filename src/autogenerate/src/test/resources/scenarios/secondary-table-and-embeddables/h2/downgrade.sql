alter table CUSTOMER drop constraint CUSTOMER_AGENT_CODE_FKEY;
alter table CUSTOMER drop column WORK_CITY;
alter table CUSTOMER drop column WORK_STREET;
alter table CUSTOMER drop column CHANGEDBY;
alter table CUSTOMER drop column AGENT_CODE;
alter table CUSTOMER drop column CREATED;
alter table CUSTOMER drop column VERSION;
drop table CUSTOMER_DETAILS;
drop table AGENT;
