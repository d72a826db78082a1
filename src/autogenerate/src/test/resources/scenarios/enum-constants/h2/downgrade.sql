alter table SHOP drop constraint SHOP_CHECK;
alter table SHOP_KINDS alter column KINDS set data type enum('BAKER', 'BUTCHER');
alter table SHOP alter column KIND set data type enum('BAKER', 'BUTCHER');
alter table SHOP add constraint CONSTRAINT_2 check ("ORDINAL" BETWEEN 0 AND 1);
