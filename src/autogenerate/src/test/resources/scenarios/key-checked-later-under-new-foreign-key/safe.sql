-- 1 of 3, statement by statement
create unique index concurrently retort_p_pkey_key on p (id) include (code);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('p') and not attnotnull and attname in ('id')) then
        alter table p drop constraint if exists retort_p_pkey_not_null, add constraint retort_p_pkey_not_null check (id is not null) not valid;
        commit;
        alter table p validate constraint retort_p_pkey_not_null;
    end if;
end $retort$;
alter table p drop constraint p_pkey, add constraint p_pkey primary key using index retort_p_pkey_key;
alter table p drop constraint if exists retort_p_pkey_not_null;
-- 2 of 3, in one transaction
alter table q add constraint q_p foreign key (p_id) references p (id) not valid;
-- 3 of 3, in one transaction
alter table q validate constraint q_p;
