-- 1 of 3, in one transaction
alter table grows add column tenant integer default 1 not null;
alter table swaps add column tenant integer default 1 not null;
-- 2 of 3, statement by statement
create unique index concurrently retort_grows_pkey_key on grows (id, tenant);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('grows') and not attnotnull and attname in ('id', 'tenant')) then
        alter table grows drop constraint if exists retort_grows_pkey_not_null, add constraint retort_grows_pkey_not_null check (id is not null and tenant is not null) not valid;
        commit;
        alter table grows validate constraint retort_grows_pkey_not_null;
    end if;
end $retort$;
alter table grows drop constraint grows_pkey, add constraint grows_pkey primary key using index retort_grows_pkey_key;
alter table grows drop constraint if exists retort_grows_pkey_not_null;
create unique index concurrently retort_shrinks_pkey_key on shrinks (id);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('shrinks') and not attnotnull and attname in ('id')) then
        alter table shrinks drop constraint if exists retort_shrinks_pkey_not_null, add constraint retort_shrinks_pkey_not_null check (id is not null) not valid;
        commit;
        alter table shrinks validate constraint retort_shrinks_pkey_not_null;
    end if;
end $retort$;
alter table shrinks drop constraint shrinks_pkey, add constraint shrinks_pkey primary key using index retort_shrinks_pkey_key;
alter table shrinks drop constraint if exists retort_shrinks_pkey_not_null;
create unique index concurrently retort_swaps_pkey_key on swaps (id, tenant);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('swaps') and not attnotnull and attname in ('id', 'tenant')) then
        alter table swaps drop constraint if exists retort_swaps_pkey_not_null, add constraint retort_swaps_pkey_not_null check (id is not null and tenant is not null) not valid;
        commit;
        alter table swaps validate constraint retort_swaps_pkey_not_null;
    end if;
end $retort$;
alter table swaps drop constraint swaps_pkey, add constraint swaps_pkey primary key using index retort_swaps_pkey_key;
alter table swaps drop constraint if exists retort_swaps_pkey_not_null;
-- 3 of 3, in one transaction
alter table shrinks drop column part;
alter table swaps drop column part;
