-- 1 of 2, in one transaction
alter table notes alter column note type text;
alter table swapped alter column short type text;
alter table swapped alter column lengthy type varchar(20);
-- 2 of 2, statement by statement
create unique index concurrently retort_notes_pkey_key on notes (id);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('notes') and not attnotnull and attname in ('id')) then
        alter table notes drop constraint if exists retort_notes_pkey_not_null, add constraint retort_notes_pkey_not_null check (id is not null) not valid;
        commit;
        alter table notes validate constraint retort_notes_pkey_not_null;
    end if;
end $retort$;
alter table notes drop constraint notes_pkey, add constraint notes_pkey primary key using index retort_notes_pkey_key;
alter table notes drop constraint if exists retort_notes_pkey_not_null;
create unique index concurrently retort_swapped_pkey_key on swapped (id, lengthy);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('swapped') and not attnotnull and attname in ('id', 'lengthy')) then
        alter table swapped drop constraint if exists retort_swapped_pkey_not_null, add constraint retort_swapped_pkey_not_null check (id is not null and lengthy is not null) not valid;
        commit;
        alter table swapped validate constraint retort_swapped_pkey_not_null;
    end if;
end $retort$;
alter table swapped drop constraint swapped_pkey, add constraint swapped_pkey primary key using index retort_swapped_pkey_key;
alter table swapped drop constraint if exists retort_swapped_pkey_not_null;
