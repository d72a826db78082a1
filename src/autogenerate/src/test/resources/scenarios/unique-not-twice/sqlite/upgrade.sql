create table t (
    a integer,
    b integer,
    c integer,
    id bigint not null,
    both_said varchar(255),
    flagged varchar(255),
    constraint t_pkey primary key (id),
    constraint t_flagged_key unique (flagged)
);
create index ix_both on t (both_said);
create index ix_flagged on t (flagged);
create index t_a_b_idx on t (a, b desc);
