alter table SHOP drop column SIZE;
alter table SHOP alter column KIND set data type enum('BAKER', 'BUTCHER');
drop domain SIZE;
drop domain KIND;
