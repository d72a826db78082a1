drop table other.t;
create table t (
    id bigint not null,
    constraint t_pkey primary key (id)
);
