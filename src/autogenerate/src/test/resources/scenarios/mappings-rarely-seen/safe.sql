-- 1 of 3, in one transaction
alter table flight_meals drop constraint flight_meals_pkey;
alter table flights alter column booked drop default;
alter table flight_crew drop column gone;
alter table flight_meals drop column meal_id;
alter table flights drop column departure_zone;
alter table helis drop column deleted;
alter table offices drop column airline_code;
alter table flights alter column vehicle_type type varchar(2);
alter table flights alter column tenant type varchar(40);
alter table flights alter column codes type varchar(12)[],
    alter column gates type bigint[];
alter table flight_crew add column there boolean;
comment on column flight_crew.there is 'Soft-delete indicator';
alter table flight_remarks add column remarks_order integer;
alter table flights add column credit boolean;
alter table flights add column departure_offset integer;
alter table flights add column deck varchar(5);
alter table helis add column removed boolean;
comment on column helis.removed is 'Soft-delete indicator';
alter table offices add column airline varchar(3);
alter table flight_remarks add constraint flight_remarks_remarks_order_check check (remarks_ORDER>=0) not valid;
-- 2 of 3, statement by statement
alter table flight_crew add not null there not valid;
do $retort$
begin
    execute (select format('alter table flight_crew validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('flight_crew') and attname = 'there');
end $retort$;
alter table flight_remarks add not null remarks_order not valid;
do $retort$
begin
    execute (select format('alter table flight_remarks validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('flight_remarks') and attname = 'remarks_order');
end $retort$;
alter table helis add not null removed not valid;
do $retort$
begin
    execute (select format('alter table helis validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('helis') and attname = 'removed');
end $retort$;
create unique index concurrently flight_remarks_pkey on flight_remarks (remarks_order, flight_id);
alter table flight_remarks add constraint flight_remarks_pkey primary key using index flight_remarks_pkey;
alter table flight_remarks validate constraint flight_remarks_remarks_order_check;
create unique index concurrently retort_tickets_pkey_key on tickets (code, flight);
alter table tickets drop constraint tickets_pkey, add constraint tickets_pkey primary key using index retort_tickets_pkey_key;
-- 3 of 3, in one transaction
alter table tickets alter column region_code drop not null;
