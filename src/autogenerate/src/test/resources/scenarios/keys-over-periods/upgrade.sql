alter table stay drop constraint stay_price;
drop table booking;
alter table stay drop column price;
alter table room alter column id type bigint,
    alter column name type varchar(40);
alter table stay alter column room_id type bigint;
alter table stay add column note text;
