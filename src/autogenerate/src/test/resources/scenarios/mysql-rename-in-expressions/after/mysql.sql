create table nodes (
    id integer not null,
    mass integer not null,
    half integer generated always as (mass / 2) stored,
    twice integer generated always as (mass * 2) virtual,
    other integer,
    primary key (id),
    unique key uq_twice (twice),
    index ix_half (half, other),
    index ix_next ((mass + 1)),
    constraint ck_weight check (mass > 0),
    constraint ck_other check (other > 0)
) engine=InnoDB;
create table labels (
    id integer not null,
    sort_of integer not null,
    primary key (id),
    constraint ck_kind check (sort_of between 0 and 3)
) engine=InnoDB;
