create table other (id bigint primary key);
create table t (
    id bigserial primary key,
    a integer not null,
    b integer,
    c integer references other (id),
    number serial unique,
    check (a > 0),
    check (b > 0),
    constraint one_set check (a is not null or b is not null)
);
create table checked (id bigint primary key, b integer check (b > 0), c integer, constraint b_is_set check (b is not null), constraint b_or_c check (b > c));
create table numbered (id bigserial primary key, name text);
create index t_b on t (b);
create index t_ab on t (a, b);
create index t_c on t (c);
