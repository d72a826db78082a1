create schema newer;
create type ticket_state as enum ('OPEN', 'CLOSED');
create type "New Mixed" as enum ('a', 'it''s');
create type part_one as enum ('x', 'y');
create type part_two as enum ('x', 'y');
create type owner as enum ('me', 'you');
create type spare as enum ('n');
create type step as (at integer, state ticket_state);
create table ticket (
    id bigint primary key,
    state ticket_state not null default 'OPEN',
    past ticket_state[] default '{OPEN}',
    mixed "New Mixed" default 'a',
    one part_one,
    two part_two,
    whose owner default 'me',
    step step,
    closed boolean generated always as (state = 'CLOSED') stored,
    unique (state, id),
    constraint ticket_state check (state <> 'CLOSED' or id > 0),
    constraint ticket_mixed check (mixed in ('a', 'it''s'))
);
create index ticket_open on ticket (id) where state = 'OPEN';
create index ticket_text on ticket ((case when state = 'OPEN' then 1 else 2 end));
create table invoice (id bigint primary key, state ticket_state, constraint invoice_state check (state = 'OPEN' or id > 0));
create view open_tickets as select id, state, 'CLOSED'::ticket_state as other from ticket where state = 'OPEN';
