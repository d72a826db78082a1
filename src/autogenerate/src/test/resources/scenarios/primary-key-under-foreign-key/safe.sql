-- 1 of 4, in one transaction
alter table moved drop constraint moved_code;
alter table b drop constraint b_a_id_fkey;
alter table b drop constraint b_code_fkey;
-- 2 of 4, statement by statement
create unique index concurrently a_id_key on a (id);
alter table a add constraint a_id_key unique using index a_id_key;
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
create unique index concurrently other_code_key on other (code);
alter table other add constraint other_code_key unique using index other_code_key;
-- 3 of 4, in one transaction
alter table a drop constraint a_code_key;
alter table moved add constraint moved_code foreign key (code) references other (code) not valid;
alter table b add constraint b_a_id_fkey foreign key (a_id) references a (id) not valid;
alter table b add constraint b_code_fkey foreign key (code) references a (code) not valid;
-- 4 of 4, in one transaction
alter table moved validate constraint moved_code;
alter table b validate constraint b_a_id_fkey;
alter table b validate constraint b_code_fkey;
