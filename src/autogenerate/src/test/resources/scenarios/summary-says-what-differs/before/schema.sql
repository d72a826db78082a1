create table parent (id bigint primary key, b integer, unique (id, b));
create table t (id bigint primary key, a bigint, b integer,
    constraint t_fk foreign key (a, b) references parent (id, b),
    constraint t_match foreign key (a, b) references parent (id, b),
    constraint t_uk unique (a),
    constraint t_state check (a in (1, 2, 3)));
create index t_ix on t (a);
create index t_where on t (b) where b > 0;
