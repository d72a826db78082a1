-- 1 of 2, in one transaction
create table u (
    id bigint not null,
    a timestamp default (now() AT TIME ZONE 'utc'::text),
    b boolean default (1 = ANY (ARRAY[1, 2])),
    c boolean default ('x'::text ~~ 'y'::text),
    d double precision default random(),
    constraint u_pkey primary key (id)
);
alter table t add column a timestamp default (now() AT TIME ZONE 'utc'::text);
alter table t add column b boolean;
alter table t alter column b set default 1 = ANY (ARRAY[1, 2]);
alter table t add column c boolean;
alter table t alter column c set default NOT (1 IS NULL);
alter table t add column d text default ('a'::text || 'b'::text);
alter table t add column e integer default (1 + 2);
alter table t add column f date default (CURRENT_DATE + '1 day'::interval);
alter table t add column g integer[] default ARRAY[1, 2];
alter table t add column h numeric default (('-1'::integer)::numeric / (3)::numeric);
-- 2 of 2, statement by statement
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('t') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update t set b = default where b is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update t set b = default where b is null;
end $retort$;
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('t') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update t set c = default where c is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update t set c = default where c is null;
end $retort$;
