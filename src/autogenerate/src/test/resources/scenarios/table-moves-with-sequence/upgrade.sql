create schema archive;
do $retort$ begin execute 'alter table sales.invoice set schema ' || quote_ident(current_schema()); end $retort$;
do $retort$ begin execute 'alter sequence sales.numbers set schema ' || quote_ident(current_schema()); end $retort$;
alter table sales.orders set schema archive;
alter sequence sales.orders_seq set schema archive;
