alter type "Mixed" rename to "New Mixed";
alter type state rename to ticket_state;
do $retort$ begin execute 'alter type newer.owner set schema ' || quote_ident(current_schema()); end $retort$;
create type part_one as enum ('x', 'y');
create type part_two as enum ('x', 'y');
create type spare as enum ('n');
alter table ticket alter column one type part_one using one::text::part_one,
    alter column two type part_two using two::text::part_two;
drop type parted;
drop type unused;
