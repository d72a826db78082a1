-- 1 of 2, in one transaction
drop table dog;
drop table cat;
alter table animal add column lives integer;
alter table animal add column kind varchar(10);
alter table animal add column breed varchar(255);
alter table animal add constraint animal_check check (kind <> 'Cat' or (lives is not null)) not valid;
alter table animal add constraint animal_kind_check check (kind in ('Animal','Cat','Dog')) not valid;
-- 2 of 2, statement by statement
alter table animal add not null kind not valid;
do $retort$
begin
    execute (select format('alter table animal validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('animal') and attname = 'kind');
end $retort$;
alter table animal validate constraint animal_check;
alter table animal validate constraint animal_kind_check;
