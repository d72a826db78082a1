create table t (
    a integer,
    b bigint,
    c integer,
    d text,
    constraint t_pkey primary key (a, b),
    constraint t_b unique (b),
    constraint t_c unique nulls not distinct (c, b) include (d)
);
