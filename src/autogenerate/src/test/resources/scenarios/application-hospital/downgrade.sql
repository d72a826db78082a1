alter table treatment drop constraint treatment_stay_id_fkey;
alter table operation_team drop constraint operation_team_op_id_fkey;
drop index person_name;
drop index person_born_idx;
alter table ward drop constraint ward_place;
alter table stay drop constraint stay_urgency_check;
alter table stay drop constraint stay_from;
alter table prescription drop constraint prescription_page_check;
alter table patient_contacts drop constraint patient_contacts_relation_check;
alter table patient drop constraint patient_bloodgroup_check;
alter table doctor_specialty drop constraint doctor_specialty_rank_check;
alter table doctor_specialty drop constraint doctor_specialty_pkey;
comment on table department is null;
alter table xray drop column sizes;
alter table ward drop column wing;
alter table prescription drop column page;
alter table person drop column work_land;
alter table person drop column sex;
alter table patient_contacts drop column relation;
alter table operation_team drop column op_id;
alter table doctor_specialty drop column rank;
alter table bed drop column usable;
alter table xray alter column content type oid using lo_from_bytea(0, content),
    alter column changedby type varchar(40),
    alter column changedat drop default,
    alter column changedat drop not null,
    alter column version type integer;
alter table ward alter column id type integer;
alter table treatment alter column changedby type varchar(40),
    alter column changedat drop default,
    alter column changedat drop not null,
    alter column version type integer,
    alter column dose type double precision;
alter table stay alter column changedby type varchar(40),
    alter column changedat drop default,
    alter column changedat drop not null,
    alter column version type integer,
    alter column urgency type smallint using urgency::smallint,
    alter column until type date using until::date,
    alter column bed_number type integer;
alter table specialty alter column code type varchar(10);
alter table person alter column changedby type varchar(40),
    alter column zip type varchar(10),
    alter column zip drop not null,
    alter column changedat drop default,
    alter column changedat drop not null,
    alter column version type integer;
alter table person alter column country set default 'DE';
alter table patientfile alter column sealed drop not null;
alter table patient_contacts alter column phone type varchar(255);
alter table patient alter column insurancenumber type varchar(12);
alter table nurse alter column ward_id type integer,
    alter column level type smallint;
alter table letter alter column content type oid using lo_from_bytea(0, content),
    alter column recipient drop default,
    alter column recipient drop not null,
    alter column changedby type varchar(40),
    alter column changedat drop default,
    alter column changedat drop not null,
    alter column version type integer;
alter table employee alter column salary type numeric(10, 2);
alter table doctor_specialty alter column specialties_code type varchar(10);
alter table bed alter column ward_id type integer;
alter table bed alter column electric set not null;
drop table id_table;
drop table doctor_profile;
alter table person add column work_country varchar(255) default 'DE';
alter table operation_team add column operation_id bigint;
alter table operation_team alter column operation_id set not null;
create table doctor_details (
    doctor_id bigint not null,
    biography varchar(2000),
    title varchar(255),
    constraint doctor_details_pkey primary key (doctor_id),
    constraint fkldcvs3e06537ougm8av8h07fv foreign key (doctor_id) references doctor (id)
);
create table ids (
    next bigint,
    what varchar(255) not null,
    constraint ids_pkey primary key (what)
);
alter table ward add constraint ward_place unique (building, floor);
alter table stay add constraint stay_urgency_check check ((urgency >= 0) AND (urgency <= 2));
alter table patient add constraint patient_bloodgroup_check check ((bloodgroup)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying, 'AB'::character varying, 'O'::character varying])::text[]));
alter table doctor_specialty add constraint doctor_specialty_pkey primary key (doctor_id, specialties_code);
alter table department add constraint department_head_id_key unique (head_id);
create index stay_from on stay (from_date);
create index idxm2gmsomoeg47dc34fgb88wdmg on person (lastname, firstname desc);
alter table treatment add constraint fkivysf71041wag1o12adwpecbk foreign key (stay_id) references stay (id) on delete cascade;
alter table operation_team add constraint fkqdj7eqi2h0l1ogitwhk66s4jt foreign key (operation_id) references treatment (id);
alter table patient rename constraint patient_doctor to fkbtv71ofv3c1dbdeq14a4nesno;
