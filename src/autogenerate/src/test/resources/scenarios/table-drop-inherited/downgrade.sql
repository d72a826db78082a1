create table base (
    id bigint not null,
    name text default 'x',
    constraint base_id check (id > 1),
    constraint base_own check (id < 9) no inherit
);
create table second (
    id bigint not null,
    constraint second_id check (id > 0)
);
create table heir (
    id bigint not null,
    name text default 'x',
    extra integer,
    constraint base_id check (id > 1),
    constraint second_id check (id > 0)
) inherits (second, base);
