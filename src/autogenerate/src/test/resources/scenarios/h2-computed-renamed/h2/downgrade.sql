alter table T drop column G;
alter table T alter column AMOUNTS set data type integer;
alter table T add column G integer generated always as ("AMOUNTS" + 1);
alter table T rename column AMOUNTS to AMOUNT;
