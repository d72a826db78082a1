create schema newer;
alter table t drop constraint t_id;
create type newer.mood as enum ('low', 'high');
create type newer."user" as enum ('a', 'b');
create type newer.spot as (x integer);
alter table t alter column one drop default,
    alter column one type newer.mood using one::text::newer.mood,
    alter column one set default 'low',
    alter column many drop default,
    alter column many type newer.mood[] using many::text[]::newer.mood[],
    alter column many set default '{low}',
    alter column who type newer."user" using who::text::newer."user",
    alter column whole type newer."user"[] using whole::text[]::newer."user"[],
    alter column spots type newer.spot[] using spots::text[]::newer.spot[];
alter table t add constraint t_id check ((id > 0) AND (id < 1000));
drop type spot;
drop type mood;
drop type "user";
