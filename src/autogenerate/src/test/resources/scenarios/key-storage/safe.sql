-- 1 of 2, in one transaction
alter table t drop constraint t_d;
drop table gone;
alter table t alter column b type bigint;
-- 2 of 2, statement by statement
alter table t add not null b not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'b');
end $retort$;
create unique index concurrently retort_t_pkey_key on t (a, b) with (fillfactor=71);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('t') and not attnotnull and attname in ('a', 'b')) then
        alter table t drop constraint if exists retort_t_pkey_not_null, add constraint retort_t_pkey_not_null check (a is not null and b is not null) not valid;
        commit;
        alter table t validate constraint retort_t_pkey_not_null;
    end if;
end $retort$;
alter table t drop constraint t_pkey, add constraint t_pkey primary key using index retort_t_pkey_key;
alter table t drop constraint if exists retort_t_pkey_not_null;
create unique index concurrently retort_t_c_key on t (c, b) include (d) nulls not distinct with (fillfactor=73);
alter table t drop constraint t_c, add constraint t_c unique using index retort_t_c_key;
