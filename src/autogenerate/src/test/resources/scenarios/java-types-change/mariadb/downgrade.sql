alter table thing modify column text varchar(255);
alter table thing modify column name varchar(50);
alter table thing modify column ratio float not null;
alter table thing modify column price numeric(38, 2);
alter table thing modify column number integer;
alter table thing modify column kind tinyint check (`kind` between 0 and 1);
alter table thing modify column flag bit(1);
alter table thing modify column duration numeric(21, 0);
