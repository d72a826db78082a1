-- 1 of 2, in one transaction
alter table checked add column a uuid;
alter table checked alter column a set default gen_random_uuid();
alter table checked add column b uuid;
alter table checked alter column b set default gen_random_uuid();
alter table computed add column a uuid default gen_random_uuid() not null;
alter table computed add column b text generated always as ((a)::text) stored not null;
alter table typed add column a token default gen_random_uuid();
-- 2 of 2, statement by statement
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('checked') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update checked set a = default where a is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update checked set a = default where a is null;
end $retort$;
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('checked') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update checked set b = default where b is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update checked set b = default where b is null;
end $retort$;
alter table checked add constraint has_a check (a IS NOT NULL) not valid;
alter table checked validate constraint has_a;
alter table checked add constraint has_b check (b IS NOT NULL) not valid;
alter table checked validate constraint has_b;
