-- 1 of 3, in one transaction
alter table t add column u uuid;
alter table t alter column u set default gen_random_uuid();
-- 2 of 3, statement by statement
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('t') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update t set u = default where u is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update t set u = default where u is null;
end $retort$;
alter table t add not null u not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'u');
end $retort$;
create unique index concurrently retort_t_key_key on t (id, u);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('t') and not attnotnull and attname in ('id', 'u')) then
        alter table t drop constraint if exists retort_t_key_not_null, add constraint retort_t_key_not_null check (id is not null and u is not null) not valid;
        commit;
        alter table t validate constraint retort_t_key_not_null;
    end if;
end $retort$;
alter table t drop constraint t_key, add constraint t_key primary key using index retort_t_key_key;
alter table t drop constraint if exists retort_t_key_not_null;
create unique index concurrently retort_t_code_key on t (code, u);
alter table t drop constraint t_code, add constraint t_code unique using index retort_t_code_key;
create unique index concurrently t_place_and_kind on t (place, kind);
alter table t add constraint t_place_and_kind unique using index t_place_and_kind;
-- 3 of 3, in one transaction
alter table t drop constraint t_place;
