alter table SHOP drop column FRESH;
alter table SHOP alter column TEXT set data type varchar(10);
alter table SHOP alter column ALSO set data type enum('A', 'B');
alter table SHOP alter column KIND drop default;
alter table SHOP alter column KIND set data type enum('BAKER', 'BUTCHER', 'GONE');
alter table SHOP alter column KIND set default 'BAKER';
