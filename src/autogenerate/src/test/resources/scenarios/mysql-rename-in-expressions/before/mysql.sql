create table nodes (
    id integer not null,
    weight integer not null,
    half integer generated always as (weight / 2) stored,
    twice integer generated always as (weight * 2) virtual,
    other integer,
    primary key (id),
    unique key uq_twice (twice),
    index ix_half (half, other),
    index ix_next ((weight + 1)),
    constraint ck_weight check (weight > 0),
    constraint ck_other check (other > 0)
) engine=InnoDB;
create table labels (
    id integer not null,
    kind integer not null,
    primary key (id),
    constraint ck_kind check (kind between 0 and 2)
) engine=InnoDB;
