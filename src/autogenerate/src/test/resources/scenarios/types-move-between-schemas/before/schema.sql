create type mood as enum ('low', 'high');
create type "user" as enum ('a', 'b');
create type spot as (x integer);
create table t (
    id bigint primary key,
    one mood default 'low',
    many mood[] default '{low}',
    who "user",
    whole "user"[],
    spots spot[],
    constraint t_id check (id > 0)
);
