alter table T drop column D;
alter table T alter column B set not null;
alter table T alter column A drop not null;
alter table T alter column C drop not null;
