create domain token as uuid not null;
create table checked (id bigint primary key, a uuid default gen_random_uuid(), b uuid default gen_random_uuid(),
    constraint has_a check (a is not null), constraint has_b check (b is not null));
create table computed (id bigint primary key, a uuid not null default gen_random_uuid(),
    b text not null generated always as (a::text) stored);
create table typed (id bigint primary key, a token default gen_random_uuid());
