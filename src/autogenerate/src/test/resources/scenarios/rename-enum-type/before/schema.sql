create schema newer;
create type state as enum ('OPEN', 'CLOSED');
create type "Mixed" as enum ('a', 'it''s');
create type parted as enum ('x', 'y');
create type newer.owner as enum ('me', 'you');
create type unused as enum ('n');
create type step as (at integer, state state);
create table ticket (
    id bigint primary key,
    state state not null default 'OPEN',
    past state[] default '{OPEN}',
    mixed "Mixed" default 'a',
    one parted,
    two parted,
    whose newer.owner default 'me',
    step step,
    closed boolean generated always as (state = 'CLOSED') stored,
    unique (state, id),
    constraint ticket_state check (state <> 'CLOSED' or id > 0),
    constraint ticket_mixed check (mixed in ('a', 'it''s'))
);
create index ticket_open on ticket (id) where state = 'OPEN';
create index ticket_text on ticket ((case when state = 'OPEN' then 1 else 2 end));
create table invoice (id bigint primary key, state state, constraint invoice_state check (state = 'OPEN' or id > 0));
create view open_tickets as select id, state, 'CLOSED'::state as other from ticket where state = 'OPEN';
