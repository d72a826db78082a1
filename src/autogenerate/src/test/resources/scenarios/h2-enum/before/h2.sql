create table shop (id bigint not null, kind enum('BAKER', 'BUTCHER', 'GONE') default 'BAKER' not null, also enum('A', 'B'), text varchar(10), constraint shop_pk primary key (id));
