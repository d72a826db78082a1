alter table T rename column AMOUNT to AMOUNTS;
alter table T drop column G;
alter table T alter column AMOUNTS set data type bigint;
alter table T add column G integer generated always as ("AMOUNTS" + 2);
