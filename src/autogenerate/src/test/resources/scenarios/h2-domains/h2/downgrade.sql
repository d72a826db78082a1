alter table PERSON drop column MORE;
alter table PERSON alter column BECOMES set data type varchar(255);
alter table PERSON alter column WAS set data type email;
