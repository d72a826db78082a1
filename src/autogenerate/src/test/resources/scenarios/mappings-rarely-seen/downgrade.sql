alter table tickets drop constraint tickets_pkey;
alter table flight_remarks drop constraint flight_remarks_remarks_order_check;
alter table flight_remarks drop constraint flight_remarks_pkey;
alter table offices drop column airline;
alter table helis drop column removed;
alter table flights drop column deck;
alter table flights drop column departure_offset;
alter table flights drop column credit;
alter table flight_remarks drop column remarks_order;
alter table flight_crew drop column there;
alter table tickets alter column region_code set not null;
alter table flights alter column gates type integer[],
    alter column codes type varchar(10)[],
    alter column tenant type varchar(20),
    alter column vehicle_type type varchar(1);
alter table offices add column airline_code varchar(3);
alter table helis add column deleted boolean;
comment on column helis.deleted is 'Soft-delete indicator';
alter table helis alter column deleted set not null;
alter table flights add column departure_zone integer;
alter table flight_meals add column meal_id bigint;
alter table flight_meals alter column meal_id set not null;
alter table flight_crew add column gone boolean;
comment on column flight_crew.gone is 'Soft-delete indicator';
alter table flight_crew alter column gone set not null;
alter table flights alter column booked set default CURRENT_TIMESTAMP;
alter table tickets add constraint tickets_pkey primary key (region_code, code, flight);
alter table flight_meals add constraint flight_meals_pkey primary key (meal_id);
