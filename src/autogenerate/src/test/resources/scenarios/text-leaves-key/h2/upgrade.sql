alter table NOTES drop constraint NOTES_PKEY;
alter table SWAPPED drop constraint SWAPPED_PKEY;
alter table NOTES alter column NOTE set data type clob;
alter table SWAPPED alter column SHORT set data type clob;
alter table SWAPPED alter column LENGTHY set data type varchar(20);
alter table NOTES add constraint NOTES_PKEY primary key (ID);
alter table SWAPPED add constraint SWAPPED_PKEY primary key (ID, LENGTHY);
