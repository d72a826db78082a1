create table parent (id bigint primary key, b integer, unique (id, b));
create table t (id bigint primary key, a bigint, b integer,
    constraint t_fk foreign key (a, b) references parent (id, b) deferrable initially deferred,
    constraint t_match foreign key (a, b) references parent (id, b) match full,
    constraint t_uk unique (a) deferrable,
    constraint t_state check (a in (1, 2, 3, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013)));
create index t_ix on t (a desc nulls last);
create index t_where on t (b) where b > 1;
