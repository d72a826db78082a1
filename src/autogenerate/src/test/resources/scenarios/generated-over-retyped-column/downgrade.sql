alter table t drop column b;
alter table t alter column n type integer;
do $retort$ begin execute 'alter sequence ' || pg_get_serial_sequence('t', 'n') || ' as integer'; end $retort$;
alter table t alter column a type integer;
alter table t add column b integer generated always as (a + 1) stored;
