alter table crew.shift drop constraint shift_pilot_id_fkey;
alter table geo.t_quay drop constraint t_quay_owner_id_fkey;
alter table geo.t_quay drop constraint t_quay_harbour_id_fkey;
alter table pilot_port_call drop constraint pilot_port_call_pilot_id_fkey;
alter table ferry_routes drop constraint ferry_routes_ferry_id_fkey;
alter table "Company" drop constraint "Company_mother_fkey";
drop index company_idx;
alter table geo.t_harbour drop constraint t_harbour_country_name_key;
alter table vessel drop constraint vessel_dtype_check;
alter table port_call drop constraint in_order;
alter table pilot drop constraint pilot_license_key;
alter table pilot drop constraint pilot_pkey;
alter table geo.t_quay drop column len;
alter table geo.t_quay drop column harbour_id;
alter table geo.t_harbour drop column "order";
alter table vessel drop column dtype;
alter table vessel drop column passengers;
alter table vessel drop column capacity;
alter table port_call drop column front;
alter table pilot_port_call drop column pilot_id;
alter table pilot drop column id;
alter table "Company" drop column town;
alter table "Company" drop column averylongcolumnnamethatisstillwithinthelimitofsixtythreebytes2;
alter table "Company" drop column mother;
alter table geo.t_quay alter column owner_id drop not null;
alter table geo.t_harbour alter column latitude drop default;
alter table geo.t_harbour alter column latitude type numeric(9, 6);
alter table geo.t_harbour alter column latitude set default 0;
alter table vessel alter column id type integer;
alter table port_call alter column state type varchar(255) using state::text,
    alter column arrival type timestamp,
    alter column vessel_id type integer,
    alter column vessel_id set not null,
    alter column aft type real;
alter table pilot alter column license set not null;
alter table ferry_routes alter column ferry_id type integer;
alter table cargo alter column label type text collate "C";
alter table booking alter column nr type integer using nr::integer;
alter table "Company" alter column vatid type varchar(20);
alter table "Company" alter column vatid drop not null;
drop table ops.call_notes;
drop table geo.partners;
drop table crew.roster_shift;
drop table crew.shift;
drop table fee;
drop table container;
drop table bulk;
drop type state;
alter table geo.t_quay add column length integer;
alter table geo.t_quay alter column length set not null;
alter table geo.t_harbour add column "select" varchar(255);
alter table port_call add column fore real;
alter table pilot_port_call add column pilot_license varchar(255);
alter table pilot_port_call alter column pilot_license set not null;
alter table cargo add column dtype varchar(31);
alter table cargo alter column dtype set not null;
alter table cargo add column number varchar(11);
alter table cargo add column tons double precision;
alter table cargo add column feet integer;
alter table "Company" add column city varchar(255);
alter table "Company" add column averylongcolumnnamethatisstillwithinthelimitofsixtythreebytes1 varchar(255);
alter table "Company" add column parent_id bigint;
create table "Company_Company" (
    "Company_id" bigint not null,
    partners_id bigint not null,
    constraint "Company_Company_pkey" primary key ("Company_id", partners_id),
    constraint fka6jhucggx8s5d44547rcr27cr foreign key ("Company_id") references "Company" (id),
    constraint fkqtlhinyfl78u1nyr47na5mp4t foreign key (partners_id) references "Company" (id)
);
create table call_notes (
    call_id uuid not null,
    notes varchar(255),
    constraint fk8odk3kkx3ut729t79yq0ed69p foreign key (call_id) references port_call (id)
);
create table ferry (
    id integer not null,
    passengers integer,
    constraint ferry_pkey primary key (id),
    constraint fk1v6ualf70bvet1jk6s9j3cc18 foreign key (id) references vessel (id)
);
create table portfee (
    amount numeric(38, 2),
    id bigint not null,
    call_id uuid,
    rule varchar(255),
    constraint portfee_pkey primary key (id),
    constraint fk4picrrdkowvo2i9oepdnomcnb foreign key (call_id) references port_call (id)
);
create table t_harbour_t_quay (
    harbour_id bigint not null,
    quays_id bigint not null,
    constraint t_harbour_t_quay_quays_id_key unique (quays_id),
    constraint fkaebfwbe2jcts116ken6o8bbkc foreign key (harbour_id) references geo.t_harbour (id),
    constraint fkjkkfr62rwmlm8tq25wlkj0pj2 foreign key (quays_id) references geo.t_quay (id)
);
create table tanker (
    capacity integer not null,
    id integer not null,
    constraint tanker_pkey primary key (id),
    constraint fk6oabi630urck57stv265qlywd foreign key (id) references vessel (id)
);
create table tugfee (
    amount numeric(38, 2),
    tugs integer not null,
    id bigint not null,
    call_id uuid,
    constraint tugfee_pkey primary key (id),
    constraint fk13eo31obm7lj8q2qbljv7u4bu foreign key (call_id) references port_call (id)
);
create table ops.shift (
    day date,
    id bigint not null,
    version timestamp not null,
    pilot_license varchar(255),
    constraint shift_pkey primary key (id)
);
create table ops.roster_shift (
    roster_id bigint not null,
    shifts_id bigint not null,
    constraint roster_shift_pkey primary key (roster_id, shifts_id),
    constraint fkf5cpnlh56qmrq88dj0obuhacw foreign key (shifts_id) references ops.shift (id),
    constraint fkq6pr6o2prawbgrh9kck3pu0jt foreign key (roster_id) references ops.roster (id)
);
alter table geo.t_harbour add constraint t_harbour_name_country_key unique (name, country);
alter table port_call add constraint port_call_state_check check ((state)::text = ANY ((ARRAY['PLANNED'::character varying, 'ARRIVED'::character varying, 'LEFT'::character varying])::text[]));
alter table port_call add constraint in_order check (arrival < departure);
alter table pilot add constraint pilot_pkey primary key (license);
alter table ferry_routes add constraint ferry_routes_ferry_id_routes_key unique (ferry_id, routes);
alter table cargo add constraint cargo_dtype_check check ((dtype)::text = ANY ((ARRAY['Cargo'::character varying, 'Bulk'::character varying, 'Container'::character varying])::text[]));
alter table cargo add constraint cargo_check1 check (((dtype)::text <> 'Container'::text) OR (feet IS NOT NULL));
alter table cargo add constraint cargo_check check (((dtype)::text <> 'Bulk'::text) OR (tons IS NOT NULL));
alter table cargo add constraint cargo_number_key unique (number);
alter table "Company" add constraint "Company_vatid_key" unique (vatid);
create index company_idx on "Company" (vatid);
alter table ops.shift add constraint fkk3xajmp1yrsfv71aa9qwt8wrb foreign key (pilot_license) references pilot (license);
alter table pilot_port_call add constraint fkrix464n7jg7lxh4w49sf3tceh foreign key (pilot_license) references pilot (license);
alter table ferry_routes add constraint fka6nhnfmaf6sep14it2ax9iaeb foreign key (ferry_id) references ferry (id);
alter table "Company" add constraint fkn5acokghm84rbxodn8g621thd foreign key (parent_id) references "Company" (id);
drop schema crew;
