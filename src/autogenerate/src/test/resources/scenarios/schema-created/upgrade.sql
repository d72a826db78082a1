create schema "New Schema";
create sequence "New Schema".s;
create table "New Schema".t (
    id bigint generated always as identity not null,
    constraint t_pkey primary key (id)
);
