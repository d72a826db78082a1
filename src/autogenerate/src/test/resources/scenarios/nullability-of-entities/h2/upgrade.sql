alter table T alter column C set not null;
alter table T alter column A set not null;
alter table T alter column B drop not null;
alter table T add column D integer default 0 not null;
