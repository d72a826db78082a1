create schema newer;
create type newer.mood as enum ('low', 'high');
create type newer."user" as enum ('a', 'b');
create type newer.spot as (x integer);
create table t (
    id bigint primary key,
    one newer.mood default 'low',
    many newer.mood[] default '{low}',
    who newer."user",
    whole newer."user"[],
    spots newer.spot[],
    constraint t_id check (id > 0 and id < 1000)
);
