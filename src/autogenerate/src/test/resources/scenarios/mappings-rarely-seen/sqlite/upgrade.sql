create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_meals') o;
CREATE TABLE retort_new_flight_meals (Flight_id bigint not null, meal_id bigint not null, meals varchar(255),
    constraint flight_meals_Flight_id_fkey foreign key (Flight_id) references flights (id));
insert or abort into retort_new_flight_meals (rowid, Flight_id, meal_id, meals) select rowid, Flight_id, meal_id, meals from flight_meals;
drop table flight_meals;
pragma legacy_alter_table = on;
alter table retort_new_flight_meals rename to flight_meals;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_meals') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table flight_crew drop column gone;
alter table flight_meals drop column meal_id;
alter table flights drop column departure_zone;
alter table helis drop column deleted;
alter table offices drop column airline_code;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flights') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_remarks') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_stops') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_crew') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_spares') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_meals') o;
CREATE TABLE retort_new_flights (amount integer, canceled boolean not null, gates blob, row_number integer, vehicle_type varchar(2), arrival timestamp, booked timestamp default (now()), departure timestamp, id bigint not null, vehicle_id bigint, codes blob, payment_kind varchar(10) not null, number varchar(16), tenant varchar(40) not null, letter varchar(255), primary key (id));
insert or abort into retort_new_flights (rowid, amount, canceled, gates, row_number, vehicle_type, arrival, booked, departure, id, vehicle_id, codes, payment_kind, number, tenant, letter) select rowid, amount, canceled, gates, row_number, vehicle_type, arrival, booked, departure, id, vehicle_id, codes, payment_kind, number, tenant, letter from flights;
drop table flights;
pragma legacy_alter_table = on;
alter table retort_new_flights rename to flights;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flights') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_remarks') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_stops') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_crew') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_spares') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_meals') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_remarks') o;
CREATE TABLE retort_new_Flight_remarks (Flight_id bigint not null, remarks varchar(255),
    remarks_ORDER integer not null,
    constraint Flight_remarks_Flight_id_fkey foreign key (Flight_id) references flights (id));
insert or abort into retort_new_Flight_remarks (rowid, Flight_id, remarks) select rowid, Flight_id, remarks from Flight_remarks;
drop table Flight_remarks;
pragma legacy_alter_table = on;
alter table retort_new_Flight_remarks rename to Flight_remarks;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_remarks') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_crew') o;
CREATE TABLE retort_new_flight_crew (Flight_id bigint not null, crew varchar(255),
    there boolean not null,
    constraint flight_crew_Flight_id_fkey foreign key (Flight_id) references flights (id));
insert or abort into retort_new_flight_crew (rowid, Flight_id, crew) select rowid, Flight_id, crew from flight_crew;
drop table flight_crew;
pragma legacy_alter_table = on;
alter table retort_new_flight_crew rename to flight_crew;
pragma legacy_alter_table = off;
CREATE UNIQUE INDEX flight_crew_Flight_id_crew_key on flight_crew (Flight_id, crew);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('flight_crew') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table flights add column credit boolean;
alter table flights add column departure_offset integer;
alter table flights add column deck varchar(5);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('helis') o;
CREATE TABLE retort_new_helis (id bigint not null, name varchar(255),
    removed boolean not null, primary key (id));
insert or abort into retort_new_helis (rowid, id, name) select rowid, id, name from helis;
drop table helis;
pragma legacy_alter_table = on;
alter table retort_new_helis rename to helis;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('helis') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table offices add column airline varchar(3);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_remarks') o;
CREATE TABLE retort_new_Flight_remarks (Flight_id bigint not null, remarks varchar(255),
    remarks_ORDER integer not null,
    constraint Flight_remarks_Flight_id_fkey foreign key (Flight_id) references flights (id),
    constraint Flight_remarks_pkey primary key (remarks_ORDER, Flight_id),
    constraint Flight_remarks_remarks_ORDER_check check (remarks_ORDER >= 0));
insert or abort into retort_new_Flight_remarks (rowid, Flight_id, remarks, remarks_ORDER) select rowid, Flight_id, remarks, remarks_ORDER from Flight_remarks;
drop table Flight_remarks;
pragma legacy_alter_table = on;
alter table retort_new_Flight_remarks rename to Flight_remarks;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Flight_remarks') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
