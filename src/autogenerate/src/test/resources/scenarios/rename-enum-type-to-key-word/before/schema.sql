create type state as enum ('OPEN', 'CLOSED');
create type "order" as enum ('a', 'b');
create table ticket (
    id bigint primary key,
    state state not null default 'OPEN',
    sorted "order" default 'a',
    closed boolean generated always as (state = 'CLOSED') stored,
    constraint ticket_state check (state <> 'CLOSED' or id > 0),
    constraint ticket_sorted check (sorted = 'a' or id > 0)
);
create index ticket_open on ticket (id) where state = 'OPEN';
