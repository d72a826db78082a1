-- 1 of 4, in one transaction
create schema crew;
alter table "Company" drop constraint fkn5acokghm84rbxodn8g621thd;
alter table ferry_routes drop constraint fka6nhnfmaf6sep14it2ax9iaeb;
alter table pilot_port_call drop constraint fkrix464n7jg7lxh4w49sf3tceh;
alter table ops.shift drop constraint fkk3xajmp1yrsfv71aa9qwt8wrb;
drop index company_idx;
alter table "Company" drop constraint "Company_vatid_key";
alter table cargo drop constraint cargo_number_key;
alter table cargo drop constraint cargo_check;
alter table cargo drop constraint cargo_check1;
alter table cargo drop constraint cargo_dtype_check;
alter table ferry_routes drop constraint ferry_routes_ferry_id_routes_key;
alter table port_call drop constraint in_order;
alter table port_call drop constraint port_call_state_check;
drop table ops.roster_shift;
drop table ops.shift;
drop table tugfee;
drop table tanker;
drop table t_harbour_t_quay;
drop table portfee;
drop table ferry;
drop table call_notes;
drop table "Company_Company";
alter table "Company" drop column parent_id;
alter table "Company" drop column averylongcolumnnamethatisstillwithinthelimitofsixtythreebytes1;
alter table "Company" drop column city;
alter table cargo drop column feet;
alter table cargo drop column tons;
alter table cargo drop column number;
alter table cargo drop column dtype;
alter table pilot_port_call drop column pilot_license;
alter table port_call drop column fore;
alter table geo.t_harbour drop column "select";
alter table geo.t_quay drop column length;
create type state as enum ('ARRIVED', 'LEFT', 'PLANNED');
create table bulk (
    tons double precision not null,
    id bigint not null,
    constraint bulk_pkey primary key (id),
    constraint bulk_id_fkey foreign key (id) references cargo (id)
);
create table container (
    feet integer not null,
    id bigint not null,
    number varchar(11) not null,
    constraint container_pkey primary key (id),
    constraint container_number_key unique (number),
    constraint container_id_fkey foreign key (id) references cargo (id)
);
create table fee (
    amount numeric(38, 2),
    tugs integer,
    id bigint not null,
    call_id uuid,
    dtype varchar(31) not null,
    rule varchar(255),
    constraint fee_pkey primary key (id),
    constraint fee_check check (DTYPE <> 'TugFee' or (tugs is not null)),
    constraint fee_dtype_check check (DTYPE in ('PortFee','TugFee')),
    constraint fee_call_id_fkey foreign key (call_id) references port_call (id)
);
create table crew.shift (
    on_day date default current_date not null,
    id bigint not null,
    pilot_id bigint,
    version timestamp not null,
    constraint shift_pkey primary key (id)
);
create table crew.roster_shift (
    roster_id bigint not null,
    shifts_id bigint not null,
    constraint roster_shift_pkey primary key (roster_id, shifts_id),
    constraint roster_shift_roster_id_fkey foreign key (roster_id) references ops.roster (id),
    constraint roster_shift_shifts_id_fkey foreign key (shifts_id) references crew.shift (id)
);
create table geo.partners (
    "Company_id" bigint not null,
    partners_id bigint not null,
    constraint "partners_Company_id_fkey" foreign key ("Company_id") references "Company" (id),
    constraint partners_partners_id_fkey foreign key (partners_id) references "Company" (id)
);
create table ops.call_notes (
    call_id uuid not null,
    notes varchar(255),
    constraint call_notes_call_id_fkey foreign key (call_id) references port_call (id)
);
create index call_notes_notes_idx on ops.call_notes (notes);
alter table "Company" alter column vatid type varchar(25);
alter table booking alter column nr type varchar(5) using nr::text;
alter table cargo alter column label type varchar(100) collate "POSIX";
alter table ferry_routes alter column ferry_id type bigint;
alter table port_call alter column aft type numeric(5, 2),
    alter column vessel_id type bigint,
    alter column vessel_id drop not null,
    alter column arrival type timestamp with time zone,
    alter column state type state using state::state;
alter table vessel alter column id type bigint;
alter table geo.t_harbour alter column latitude drop default;
alter table geo.t_harbour alter column latitude type numeric(10, 7);
alter table geo.t_harbour alter column latitude set default 1.5;
alter table "Company" add column mother bigint;
alter table "Company" add column averylongcolumnnamethatisstillwithinthelimitofsixtythreebytes2 varchar(99);
alter table "Company" add column town varchar(255);
alter table pilot add column id bigint;
create sequence pilot_id_seq as bigint owned by pilot.id;
alter table pilot alter column id set default nextval('pilot_id_seq'::regclass);
alter table pilot_port_call add column pilot_id bigint;
alter table port_call add column front real;
alter table vessel add column capacity integer;
alter table vessel add column passengers integer;
alter table vessel add column dtype varchar(31);
alter table geo.t_harbour add column "order" varchar(40);
alter table geo.t_quay add column harbour_id bigint;
alter table geo.t_quay add column len bigint;
-- 2 of 4, statement by statement
alter table "Company" add not null vatid not valid;
do $retort$
begin
    execute (select format('alter table "Company" validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('"Company"') and attname = 'vatid');
end $retort$;
alter table geo.t_quay add not null owner_id not valid;
do $retort$
begin
    execute (select format('alter table geo.t_quay validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('geo.t_quay') and attname = 'owner_id');
end $retort$;
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('pilot') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update pilot set id = default where id is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update pilot set id = default where id is null;
end $retort$;
alter table pilot add not null id not valid;
do $retort$
begin
    execute (select format('alter table pilot validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('pilot') and attname = 'id');
end $retort$;
alter table pilot_port_call add not null pilot_id not valid;
do $retort$
begin
    execute (select format('alter table pilot_port_call validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('pilot_port_call') and attname = 'pilot_id');
end $retort$;
alter table vessel add not null capacity not valid;
do $retort$
begin
    execute (select format('alter table vessel validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('vessel') and attname = 'capacity');
end $retort$;
alter table vessel add not null dtype not valid;
do $retort$
begin
    execute (select format('alter table vessel validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('vessel') and attname = 'dtype');
end $retort$;
create unique index concurrently pilot_license_key on pilot (license);
alter table pilot add constraint pilot_license_key unique using index pilot_license_key;
create unique index concurrently retort_pilot_pkey_key on pilot (id);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('pilot') and not attnotnull and attname in ('id')) then
        alter table pilot drop constraint if exists retort_pilot_pkey_not_null, add constraint retort_pilot_pkey_not_null check (id is not null) not valid;
        commit;
        alter table pilot validate constraint retort_pilot_pkey_not_null;
    end if;
end $retort$;
alter table pilot drop constraint pilot_pkey, add constraint pilot_pkey primary key using index retort_pilot_pkey_key;
alter table pilot drop constraint if exists retort_pilot_pkey_not_null;
create unique index concurrently t_harbour_country_name_key on geo.t_harbour (country, name);
alter table geo.t_harbour add constraint t_harbour_country_name_key unique using index t_harbour_country_name_key;
create index concurrently company_idx on "Company" (vatid desc, name);
-- 3 of 4, in one transaction
alter table pilot alter column license drop not null;
alter table port_call add constraint in_order check (arrival <= departure) not valid;
alter table vessel add constraint vessel_dtype_check check (DTYPE in ('Vessel','Ferry','Tanker')) not valid;
alter table geo.t_harbour drop constraint t_harbour_name_country_key;
alter table "Company" add constraint "Company_mother_fkey" foreign key (mother) references "Company" (id) on delete set null not valid;
alter table ferry_routes add constraint ferry_routes_ferry_id_fkey foreign key (ferry_id) references vessel (id) not valid;
alter table pilot_port_call add constraint pilot_port_call_pilot_id_fkey foreign key (pilot_id) references pilot (id) not valid;
alter table geo.t_quay add constraint t_quay_harbour_id_fkey foreign key (harbour_id) references geo.t_harbour (id) not valid;
alter table geo.t_quay add constraint t_quay_owner_id_fkey foreign key (owner_id) references "Company" (id) not valid;
alter table crew.shift add constraint shift_pilot_id_fkey foreign key (pilot_id) references pilot (id);
alter table pilot alter column id drop default;
do $retort$ begin execute 'drop sequence ' || pg_get_serial_sequence('pilot', 'id'); end $retort$;
alter table pilot alter column id add generated by default as identity;
select setval(pg_get_serial_sequence('pilot', 'id'), max(id)::bigint) from pilot having max(id) >= 1;
-- 4 of 4, in one transaction
alter table port_call validate constraint in_order;
alter table vessel validate constraint vessel_dtype_check;
alter table "Company" validate constraint "Company_mother_fkey";
alter table ferry_routes validate constraint ferry_routes_ferry_id_fkey;
alter table pilot_port_call validate constraint pilot_port_call_pilot_id_fkey;
alter table geo.t_quay validate constraint t_quay_harbour_id_fkey;
alter table geo.t_quay validate constraint t_quay_owner_id_fkey;
