-- 1 of 3, in one transaction
alter table a alter column code type bigint;
-- 2 of 3, statement by statement
create unique index concurrently retort_a_pkey_key on a (code);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('a') and not attnotnull and attname in ('code')) then
        alter table a drop constraint if exists retort_a_pkey_not_null, add constraint retort_a_pkey_not_null check (code is not null) not valid;
        commit;
        alter table a validate constraint retort_a_pkey_not_null;
    end if;
end $retort$;
alter table a drop constraint a_pkey, add constraint a_pkey primary key using index retort_a_pkey_key;
alter table a drop constraint if exists retort_a_pkey_not_null;
create unique index concurrently retort_b_pkey_key on b (y, x);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('b') and not attnotnull and attname in ('y', 'x')) then
        alter table b drop constraint if exists retort_b_pkey_not_null, add constraint retort_b_pkey_not_null check (y is not null and x is not null) not valid;
        commit;
        alter table b validate constraint retort_b_pkey_not_null;
    end if;
end $retort$;
alter table b drop constraint b_pkey, add constraint b_pkey primary key using index retort_b_pkey_key;
alter table b drop constraint if exists retort_b_pkey_not_null;
create unique index concurrently retort_c_key_key on c (x, y);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('c') and not attnotnull and attname in ('x', 'y')) then
        alter table c drop constraint if exists retort_c_key_not_null, add constraint retort_c_key_not_null check (x is not null and y is not null) not valid;
        commit;
        alter table c validate constraint retort_c_key_not_null;
    end if;
end $retort$;
alter table c drop constraint c_key, add constraint c_key primary key using index retort_c_key_key;
alter table c drop constraint if exists retort_c_key_not_null;
-- 3 of 3, in one transaction
alter table a alter column id drop not null;
