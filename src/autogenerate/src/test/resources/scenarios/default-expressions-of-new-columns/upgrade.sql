create table u (
    id bigint not null,
    a timestamp default (now() AT TIME ZONE 'utc'::text),
    b boolean default (1 = ANY (ARRAY[1, 2])),
    c boolean default ('x'::text ~~ 'y'::text),
    d double precision default random(),
    constraint u_pkey primary key (id)
);
alter table t add column a timestamp default (now() AT TIME ZONE 'utc'::text);
alter table t add column b boolean default (1 = ANY (ARRAY[1, 2]));
alter table t add column c boolean default (NOT (1 IS NULL));
alter table t add column d text default ('a'::text || 'b'::text);
alter table t add column e integer default (1 + 2);
alter table t add column f date default (CURRENT_DATE + '1 day'::interval);
alter table t add column g integer[] default ARRAY[1, 2];
alter table t add column h numeric default (('-1'::integer)::numeric / (3)::numeric);
