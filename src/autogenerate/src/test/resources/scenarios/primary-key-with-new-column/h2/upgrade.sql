alter table GROWS drop constraint GROWS_PKEY;
alter table SHRINKS drop constraint SHRINKS_PKEY;
alter table SHRINKS drop column PART;
alter table GROWS add column TENANT integer default 1 not null;
alter table GROWS add constraint GROWS_PKEY primary key (ID, TENANT);
alter table SHRINKS add constraint SHRINKS_PKEY primary key (ID);
