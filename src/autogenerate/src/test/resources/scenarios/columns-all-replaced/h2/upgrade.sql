alter table LABEL drop primary key;
alter table LABEL drop column CODE;
alter table LABEL add column WEIGHT integer;
alter table LABEL drop column DESCRIPTION;
alter table LABEL alter column WEIGHT set not null;
alter table LABEL add column NAME varchar(255);
alter table LABEL alter column NAME set not null;
alter table LABEL add constraint CONSTRAINT_4 primary key (NAME);
