drop table t;
create table other.t (
    id bigint not null,
    constraint t_pkey primary key (id)
);
