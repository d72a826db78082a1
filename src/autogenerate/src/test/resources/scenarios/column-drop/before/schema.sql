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
create index t_b on t (b);
create index t_ab on t (a, b);
create index t_c on t (c);
