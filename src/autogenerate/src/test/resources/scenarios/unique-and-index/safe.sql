-- 1 of 2, in one transaction
drop index adopted_ids;
drop index ix_a;
drop index ix_d;
alter table t drop constraint c_key;
-- 2 of 2, statement by statement
drop index concurrently adopted_a;
drop index concurrently d;
drop index concurrently ix_b;
create unique index concurrently adopted_ids on adopted (id);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('adopted') and not attnotnull and attname in ('id')) then
        alter table adopted drop constraint if exists retort_adopted_ids_not_null, add constraint retort_adopted_ids_not_null check (id is not null) not valid;
        commit;
        alter table adopted validate constraint retort_adopted_ids_not_null;
    end if;
end $retort$;
alter table adopted add constraint adopted_ids primary key using index adopted_ids;
alter table adopted drop constraint if exists retort_adopted_ids_not_null;
create unique index concurrently adopted_key on adopted (a);
alter table adopted add constraint adopted_key unique using index adopted_key;
create unique index concurrently ix_a on t (a);
alter table t add constraint ix_a unique using index ix_a;
create unique index concurrently ix_d on t (d);
alter table t add constraint ix_d unique using index ix_d;
create index concurrently c on t (c);
create unique index concurrently c_key on t (c);
create unique index concurrently ix_b on t (b);
