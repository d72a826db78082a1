create schema billing;
do $retort$ begin execute 'alter table archive.note set schema ' || quote_ident(current_schema()); end $retort$;
alter table setting set schema billing;
alter table sales.orders set schema archive;
alter table archive.orders alter column total type numeric(12, 2);
