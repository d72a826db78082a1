alter table SHOP drop constraint CONSTRAINT_2;
alter table SHOP alter column KIND set data type enum('BAKER', 'GROCER', 'TAILOR');
alter table SHOP_KINDS alter column KINDS set data type enum('BAKER', 'GROCER', 'TAILOR');
alter table SHOP add constraint SHOP_CHECK check (ordinal between 0 and 2);
