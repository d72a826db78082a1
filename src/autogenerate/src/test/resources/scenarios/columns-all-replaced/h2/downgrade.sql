alter table LABEL drop primary key;
alter table LABEL drop column NAME;
alter table LABEL add column DESCRIPTION varchar(255);
alter table LABEL drop column WEIGHT;
alter table LABEL add column CODE varchar(255);
alter table LABEL alter column CODE set not null;
alter table LABEL add constraint CONSTRAINT_4 primary key (CODE);
