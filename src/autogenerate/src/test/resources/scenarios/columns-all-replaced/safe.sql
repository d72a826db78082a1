-- 1 of 3, in one transaction
alter table label add column weight integer;
alter table label drop column description;
alter table label add column name varchar(255);
-- 2 of 3, statement by statement
alter table label add not null weight not valid;
do $retort$
begin
    execute (select format('alter table label validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('label') and attname = 'weight');
end $retort$;
alter table label add not null name not valid;
do $retort$
begin
    execute (select format('alter table label validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('label') and attname = 'name');
end $retort$;
create unique index concurrently retort_label_pkey_key on label (name);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('label') and not attnotnull and attname in ('name')) then
        alter table label drop constraint if exists retort_label_pkey_not_null, add constraint retort_label_pkey_not_null check (name is not null) not valid;
        commit;
        alter table label validate constraint retort_label_pkey_not_null;
    end if;
end $retort$;
alter table label drop constraint label_pkey, add constraint label_pkey primary key using index retort_label_pkey_key;
alter table label drop constraint if exists retort_label_pkey_not_null;
-- 3 of 3, in one transaction
alter table label drop column code;
