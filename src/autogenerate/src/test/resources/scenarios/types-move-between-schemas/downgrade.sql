create type "user" as enum ('a', 'b');
create type mood as enum ('low', 'high');
create type spot as (x integer);
alter table t drop constraint t_id;
alter table t alter column spots type spot[] using spots::text[]::spot[],
    alter column whole type "user"[] using whole::text[]::"user"[],
    alter column who type "user" using who::text::"user",
    alter column many drop default,
    alter column many type mood[] using many::text[]::mood[],
    alter column many set default '{low}',
    alter column one drop default,
    alter column one type mood using one::text::mood,
    alter column one set default 'low';
drop type newer.spot;
drop type newer."user";
drop type newer.mood;
alter table t add constraint t_id check (id > 0);
drop schema newer;
