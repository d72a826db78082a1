alter table Shop drop constraint Shop_chk_1;
alter table Shop_kinds modify column kinds enum('BAKER', 'BUTCHER');
alter table Shop modify column kind enum('BAKER', 'BUTCHER'),
    add constraint Shop_chk_1 check (`ordinal` between 0 and 1);
