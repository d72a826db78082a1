create table t (
    id bigint not null, a varchar(20) default 'x', b numeric(10, 2) default 1.50, c double precision default 1.0e0, d double precision, e real,
    f timestamp default localtimestamp, g time(0), h character(1) default 'y', i boolean default (1 = 1), j clob, k blob, l varbinary(16),
    m integer array, n uuid default random_uuid(), o numeric(5, 0), p timestamp with time zone default current_timestamp,
    q integer generated always as ((o) + 1), r varchar, s integer default 3, u varchar_ignorecase(10), w date default current_date, x timestamp default localtimestamp on update localtimestamp, y timestamp with time zone on update current_timestamp,
    constraint t_pk primary key (id), constraint t_check check ((a = 'x' or a = 'z') and (o > 1) or b > 3),
    constraint t_unique unique (a, b)
);
create index t_index on t (a, b desc);
