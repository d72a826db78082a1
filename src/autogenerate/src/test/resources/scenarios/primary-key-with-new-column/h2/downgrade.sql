alter table SHRINKS drop constraint SHRINKS_PKEY;
alter table GROWS drop constraint GROWS_PKEY;
alter table GROWS drop column TENANT;
alter table SHRINKS add column PART integer default 0 not null;
alter table SHRINKS add constraint SHRINKS_PKEY primary key (ID, PART);
alter table GROWS add constraint GROWS_PKEY primary key (ID);
