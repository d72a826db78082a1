create table t (
    id bigint primary key,
    a varchar(255) default 'some default', b varchar(255) default '//slash', c varchar(255) default 'has '' quote',
    d varchar(255) default substring('name', 1, 3), e timestamp(6) default now(), f integer default 15, g integer default '15',
    h varchar(255) default ''::text, i interval second(6) default '14 days', j integer[] default ARRAY[]::integer[], k timestamp(6) default timezone('utc', CURRENT_TIMESTAMP),
    l double precision default '5.2', m double precision default 5.0, n numeric(38, 2) default 5, o varchar(255) default 'a phrase with blanks',
    p boolean default true, q integer default -1, r numeric(38, 2) default -1.50, s timestamp(6) with time zone default CURRENT_TIMESTAMP,
    u uuid default gen_random_uuid(), v jsonb default '{"a": [1, 2]}', w varchar(255), x bigint default 1 + 2, y varchar(255) default 'back\slash',
    z date default current_date, a2 varchar(255) default upper('x') || 'y', b2 boolean default (1 = 1), c2 timestamp(6) default localtimestamp,
    d2 varchar(255) default current_user, e2 time(0) default '10:00', f2 date default '2026-01-31', g2 varchar(255) default null,
    h2 double precision default 5.2, i2 double precision default 5, j2 double precision default '5', k2 double precision default '5.0', l2 integer default 5, m2 integer default '5',
    n2 varchar(255) default 'hello', o2 varchar(255) default 'hi', p2 timestamp(6) default current_timestamp(3), q2 interval second(6) default interval '14 days'
);
