create type spot as (x integer);
alter table t drop constraint t_id;
alter table t alter column spots type spot[] using spots::text[]::spot[];
drop type newer.spot;
alter table t add constraint t_id check (id > 0);
do $retort$ begin execute 'alter type newer."user" set schema ' || quote_ident(current_schema()); end $retort$;
do $retort$ begin execute 'alter type newer.mood set schema ' || quote_ident(current_schema()); end $retort$;
drop schema newer;
