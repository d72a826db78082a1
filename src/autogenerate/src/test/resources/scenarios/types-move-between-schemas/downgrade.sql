create type "user" as enum ('a', 'b');
create type spot as (x integer);
alter table t drop constraint t_id;
alter table t alter column spots type spot[] using spots::text[]::spot[],
    alter column whole type "user"[] using whole::text[]::"user"[],
    alter column who type "user" using who::text::"user";
drop type newer.spot;
drop type newer."user";
alter table t add constraint t_id check (id > 0);
do $retort$ begin execute 'alter type newer.mood set schema ' || quote_ident(current_schema()); end $retort$;
drop schema newer;
