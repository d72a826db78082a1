-- 1 of 2, in one transaction
alter table line alter column amount type bigint;
alter table shelf alter column place type varchar(20);
alter table customer add column email text;
alter table note add column written date;
alter table orders add column state varchar(5);
alter table part add column weight integer;
alter table shelf add column room varchar(5);
-- 2 of 2, statement by statement
alter table orders add not null state not valid;
do $retort$
begin
    execute (select format('alter table orders validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('orders') and attname = 'state');
end $retort$;
alter table shelf add not null room not valid;
do $retort$
begin
    execute (select format('alter table shelf validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('shelf') and attname = 'room');
end $retort$;
