-- 1 of 2, in one transaction
alter table t alter column b drop not null;
alter table t add column d integer default 0 not null;
-- 2 of 2, statement by statement
alter table t add not null c not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'c');
end $retort$;
alter table t add not null a not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'a');
end $retort$;
