-- 1 of 1, statement by statement
alter table t add not null a_long_name_of_a_column_that_does_not_fit_into_names_at_all_1 not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'a_long_name_of_a_column_that_does_not_fit_into_names_at_all_1');
end $retort$;
alter table t add not null a_long_name_of_a_column_that_does_not_fit_into_names_at_all_2 not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'a_long_name_of_a_column_that_does_not_fit_into_names_at_all_2');
end $retort$;
