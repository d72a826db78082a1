-- 1 of 2, in one transaction
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
-- 2 of 2, statement by statement
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
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('flight_remarks') and not attnotnull and attname in ('remarks_order', 'flight_id')) then
        alter table flight_remarks drop constraint if exists retort_flight_remarks_pkey_not_null, add constraint retort_flight_remarks_pkey_not_null check (remarks_order is not null and flight_id is not null) not valid;
        commit;
        alter table flight_remarks validate constraint retort_flight_remarks_pkey_not_null;
    end if;
end $retort$;
alter table flight_remarks add constraint flight_remarks_pkey primary key using index flight_remarks_pkey;
alter table flight_remarks drop constraint if exists retort_flight_remarks_pkey_not_null;
alter table flight_remarks validate constraint flight_remarks_remarks_order_check;
create unique index concurrently retort_tickets_pkey_key on tickets (code, flight);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('tickets') and not attnotnull and attname in ('code', 'flight')) then
        alter table tickets drop constraint if exists retort_tickets_pkey_not_null, add constraint retort_tickets_pkey_not_null check (code is not null and flight is not null) not valid;
        commit;
        alter table tickets validate constraint retort_tickets_pkey_not_null;
    end if;
end $retort$;
alter table tickets drop constraint tickets_pkey, add constraint tickets_pkey primary key using index retort_tickets_pkey_key;
alter table tickets drop constraint if exists retort_tickets_pkey_not_null;
