alter table archive.orders alter column total type numeric(10, 2);
alter table archive.orders set schema sales;
do $retort$ begin execute 'alter table billing.setting set schema ' || quote_ident(current_schema()); end $retort$;
alter table note set schema archive;
drop schema billing;
