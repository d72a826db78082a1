create table t (
    a integer,
    b integer,
    c integer,
    id bigint not null,
    both_said varchar(255),
    flagged varchar(255),
    constraint t_pkey primary key (id),
    constraint t_a_b_key unique (a, b),
    constraint t_flagged_key unique (flagged),
    constraint uq_both unique (both_said),
    constraint uq_pair unique (b, a),
    constraint ux_c unique (c)
);
create index ix_both on t (both_said);
create index ix_flagged on t (flagged);
create index t_a_b_idx on t (a, b desc);
