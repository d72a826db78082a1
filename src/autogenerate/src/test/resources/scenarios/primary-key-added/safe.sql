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
alter table a add constraint a_pkey primary key using index a_pkey;
create unique index concurrently b_key on b (n, id);
alter table b add constraint b_key primary key using index b_key;
