create table parent (id bigint primary key);
create table t (id bigint primary key, a integer, b integer, kept bigint references parent,
    constraint t_ab unique (a, b));
create unique index t_b on t (b);
