alter table t drop column b;
alter table t alter column a type bigint;
alter table t alter column n type bigint;
do $retort$ begin execute 'alter sequence ' || pg_get_serial_sequence('t', 'n') || ' as bigint'; end $retort$;
alter table t add column b integer generated always as (a + 1) stored;
