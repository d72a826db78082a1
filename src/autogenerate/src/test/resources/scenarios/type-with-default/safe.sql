-- 1 of 2, in one transaction
alter table t alter column id type bigint,
    alter column word drop default,
    alter column word type varchar(20) using word::text,
    alter column word set default 'SOMETHING',
    alter column flag drop default,
    alter column flag type boolean using flag::boolean,
    alter column flag set default true,
    alter column name drop default,
    alter column name type char(20) collate "POSIX",
    alter column name set default 'b'::bpchar,
    alter column number drop default,
    alter column number type integer using number::integer,
    alter column number set default 8,
    alter column price drop default,
    alter column price type numeric(12, 3),
    alter column price set default 1.50;
-- 2 of 2, statement by statement
alter table t add not null flag not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'flag');
end $retort$;
alter table t add not null name not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'name');
end $retort$;
