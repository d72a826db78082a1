-- 1 of 2, in one transaction
alter table thing drop constraint thing_kind_check;
alter table thing alter column day type timestamp using day::timestamp,
    alter column duration type bigint,
    alter column flag type integer using flag::integer,
    alter column kind type varchar(255) using kind::text,
    alter column moment type time(3),
    alter column number type bigint,
    alter column price type numeric(10, 4),
    alter column rate type numeric(10, 4),
    alter column ratio type double precision,
    alter column at type timestamp with time zone,
    alter column milli type timestamp,
    alter column name type varchar(30),
    alter column story type text,
    alter column note type varchar(1024);
alter table thing alter column text type varchar(1000);
alter table thing add constraint thing_kind_check check (kind in ('FIRST','SECOND')) not valid;
-- 2 of 2, statement by statement
alter table thing add not null text not valid;
do $retort$
begin
    execute (select format('alter table thing validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('thing') and attname = 'text');
end $retort$;
alter table thing validate constraint thing_kind_check;
