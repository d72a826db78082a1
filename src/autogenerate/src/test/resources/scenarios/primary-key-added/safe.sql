-- 1 of 1, statement by statement
alter table a add not null id not valid;
do $retort$
begin
    execute (select format('alter table a validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('a') and attname = 'id');
end $retort$;
alter table b add not null n not valid;
do $retort$
begin
    execute (select format('alter table b validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('b') and attname = 'n');
end $retort$;
create unique index concurrently a_pkey on a (id);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('a') and not attnotnull and attname in ('id')) then
        alter table a drop constraint if exists retort_a_pkey_not_null, add constraint retort_a_pkey_not_null check (id is not null) not valid;
        commit;
        alter table a validate constraint retort_a_pkey_not_null;
    end if;
end $retort$;
alter table a add constraint a_pkey primary key using index a_pkey;
alter table a drop constraint if exists retort_a_pkey_not_null;
create unique index concurrently b_key on b (n, id);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('b') and not attnotnull and attname in ('n', 'id')) then
        alter table b drop constraint if exists retort_b_key_not_null, add constraint retort_b_key_not_null check (n is not null and id is not null) not valid;
        commit;
        alter table b validate constraint retort_b_key_not_null;
    end if;
end $retort$;
alter table b add constraint b_key primary key using index b_key;
alter table b drop constraint if exists retort_b_key_not_null;
