create table t (
    id int8 not null, a character varying(20) default ('x'), b decimal(10, 2) default 1.5, c double default 1e0, d float(53), e float(24),
    f timestamp(6) default now(), g time, h char default 'y', i bool default true, j character large object, k binary large object,
    l binary varying(16), m int array, n uuid default random_uuid(), o numeric(5), p timestamp(6) with time zone default current_timestamp,
    q int as (o + 1), r text, s integer default (1 + 2), u varchar_ignorecase(10), w date default curdate(), x timestamp default now() on update now(), y timestamp with time zone on update CURRENT_TIMESTAMP,
    constraint t_pk primary key (id), constraint t_check check (a in ('x', 'z') and o > 1 or not (b <= 3)),
    constraint t_unique unique nulls distinct (a, b)
);
create index t_index on t (a nulls first, b desc);
