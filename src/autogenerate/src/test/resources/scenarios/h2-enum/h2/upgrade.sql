alter table SHOP alter column KIND drop default;
alter table SHOP alter column KIND set data type enum('TAILOR', 'BUTCHER', 'BAKER');
alter table SHOP alter column KIND set default 'TAILOR';
alter table SHOP alter column ALSO set data type enum('B', 'A');
alter table SHOP alter column TEXT set data type enum('X', 'Y');
alter table SHOP add column FRESH enum('it''s', 'b,c');
