alter table Shop_kinds modify column kinds enum('BAKER', 'BUTCHER');
alter table Shop modify column kind enum('BAKER', 'BUTCHER');
alter table Shop modify column ordinal tinyint check (`ordinal` between 0 and 1);
