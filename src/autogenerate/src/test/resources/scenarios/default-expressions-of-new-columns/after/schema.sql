create table t (id bigint primary key, a timestamp default (now() at time zone 'utc'), b boolean default (1 in (1, 2)), c boolean default (not (1 is null)),
    d text default ('a' || 'b'), e integer default (1 + 2), f date default (current_date + interval '1 day'), g integer[] default array[1, 2], h numeric default ((-1)::numeric / 3));
create table u (id bigint primary key, a timestamp default (now() at time zone 'utc'), b boolean default (1 in (1, 2)), c boolean default ('x' like 'y'), d double precision default random());
