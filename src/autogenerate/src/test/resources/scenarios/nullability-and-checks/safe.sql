-- 1 of 2, in one transaction
alter table t drop constraint d_set;
alter table t drop constraint e_set;
alter table t alter column g drop not null;
alter table t add constraint e_set check (e > 0) not valid;
-- 2 of 2, statement by statement
alter table t add not null a not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'a');
end $retort$;
alter table t add not null b not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'b');
end $retort$;
alter table t add not null c not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'c');
end $retort$;
alter table t add not null d not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'd');
end $retort$;
alter table t add not null e not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'e');
end $retort$;
alter table t validate constraint e_set;
alter table t validate constraint b_set;
