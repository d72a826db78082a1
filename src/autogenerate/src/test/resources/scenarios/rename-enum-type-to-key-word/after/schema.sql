create type "user" as enum ('OPEN', 'CLOSED');
create type sorting as enum ('a', 'b');
create table ticket (
    id bigint primary key,
    state "user" not null default 'CLOSED',
    sorted sorting default 'b',
    closed boolean generated always as (state = 'CLOSED') stored,
    constraint ticket_state check (state <> 'CLOSED' or id > 1),
    constraint ticket_sorted check (sorted = 'b' or id > 0)
);
create index ticket_open on ticket (id) where state = 'OPEN' and id > 1;
