alter table patient rename constraint fkbtv71ofv3c1dbdeq14a4nesno to patient_doctor;
alter table operation_team drop constraint fkqdj7eqi2h0l1ogitwhk66s4jt;
alter table treatment drop constraint fkivysf71041wag1o12adwpecbk;
drop index idxm2gmsomoeg47dc34fgb88wdmg;
drop index stay_from;
alter table department drop constraint department_head_id_key;
alter table doctor_specialty drop constraint doctor_specialty_pkey;
alter table patient drop constraint patient_bloodgroup_check;
alter table stay drop constraint stay_urgency_check;
alter table ward drop constraint ward_place;
drop table ids;
drop table doctor_details;
alter table operation_team drop column operation_id;
alter table person drop column work_country;
create table doctor_profile (
    doctor_id bigint not null,
    biography text,
    title varchar(255),
    constraint doctor_profile_pkey primary key (doctor_id),
    constraint doctor_profile_doctor_id_fkey foreign key (doctor_id) references doctor (id)
);
create table id_table (
    next bigint,
    what varchar(255) not null,
    constraint id_table_pkey primary key (what)
);
alter table bed alter column electric drop not null;
alter table bed alter column ward_id type bigint;
alter table doctor_specialty alter column specialties_code type varchar(16);
alter table employee alter column salary type numeric(12, 3);
alter table letter alter column version type bigint,
    alter column changedat set default now(),
    alter column changedat set not null,
    alter column changedby type varchar(80),
    alter column recipient set default '?',
    alter column recipient set not null,
    alter column content type bytea using lo_get(content);
alter table nurse alter column level type integer,
    alter column ward_id type bigint;
alter table patient alter column insurancenumber type varchar(14);
alter table patient_contacts alter column phone type varchar(30);
alter table patientfile alter column sealed set not null;
alter table person alter column country set default 'AT';
alter table person alter column version type bigint;
alter table person alter column changedat set default now();
alter table person alter column changedat set not null;
alter table person alter column zip type varchar(12);
alter table person alter column zip set not null;
alter table person alter column changedby type varchar(80);
alter table specialty alter column code type varchar(16);
alter table stay alter column bed_number type bigint,
    alter column until type timestamp using until::timestamp,
    alter column urgency type varchar(255) using urgency::text,
    alter column version type bigint;
alter table stay alter column changedat set default now();
alter table stay alter column changedat set not null;
alter table stay alter column changedby type varchar(80);
alter table treatment alter column dose type real,
    alter column version type bigint;
alter table treatment alter column changedat set default now();
alter table treatment alter column changedat set not null;
alter table treatment alter column changedby type varchar(80);
alter table ward alter column id type bigint;
alter table xray alter column version type bigint,
    alter column changedat set default now(),
    alter column changedat set not null,
    alter column changedby type varchar(80),
    alter column content type bytea using lo_get(content);
alter table bed add column usable boolean default true not null;
alter table doctor_specialty add column rank integer;
alter table doctor_specialty alter column rank set not null;
alter table operation_team add column op_id bigint;
alter table operation_team alter column op_id set not null;
alter table patient_contacts add column relation varchar(255);
alter table person add column sex char(1);
alter table person add column work_land varchar(255) default 'AT';
alter table prescription add column page integer;
alter table ward add column wing varchar(255);
alter table xray add column sizes integer[];
comment on table department is 'All of them';
alter table doctor_specialty add constraint doctor_specialty_pkey primary key (rank, doctor_id);
alter table doctor_specialty add constraint doctor_specialty_rank_check check (rank>=0);
alter table patient add constraint patient_bloodgroup_check check (bloodGroup in ('A','B','AB','O','UNKNOWN'));
alter table patient_contacts add constraint patient_contacts_relation_check check (relation in ('SPOUSE','PARENT'));
alter table prescription add constraint prescription_page_check check (page > 0);
alter table stay add constraint stay_from unique (from_date, until);
alter table stay add constraint stay_urgency_check check (urgency in ('LOW','NORMAL','HIGH'));
alter table ward add constraint ward_place unique (building, floor, wing);
create index person_born_idx on person (born);
create index person_name on person (lastname, firstname);
alter table operation_team add constraint operation_team_op_id_fkey foreign key (op_id) references treatment (id);
alter table treatment add constraint treatment_stay_id_fkey foreign key (stay_id) references stay (id) on delete set null;
