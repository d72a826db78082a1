drop index also_moves;
drop index moves;
create table b (
    id bigint not null,
    n integer,
    constraint b_pkey primary key (id),
    constraint also_moves unique (n)
);
create index moves on b (n);
