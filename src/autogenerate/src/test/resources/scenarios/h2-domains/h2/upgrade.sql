alter table PERSON alter column WAS set data type varchar(255);
alter table PERSON alter column BECOMES set data type email;
alter table PERSON add column MORE "Mixed";
