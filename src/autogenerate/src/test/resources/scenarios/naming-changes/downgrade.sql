drop table x6;
create table x5 (
    id bigint not null,
    q integer,
    p bigint,
    constraint db_x5_pk primary key (id),
    constraint db_x5_unique_q unique (q),
    constraint db_x5_check_q check (q > 5),
    constraint db_x5_fk foreign key (p) references x1 (id)
);
create index db_x5_index_q on x5 (q desc);
alter index ux_x3 rename to db_x3_ux;
alter index ix_x3 rename to db_x3_ix;
alter table x3 rename constraint uq_x3_q to db_x3_unique_q;
alter table x3 rename constraint pk_x3 to db_x3_pk;
alter table x2 rename constraint ck_x2_q to db_x2_check_q;
alter table x2 rename constraint pk_x2 to db_x2_pk;
alter index ix_x1_q rename to db_x1_index_q;
alter table x1 rename constraint fk_x1_parent_x1 to db_x1_fk;
alter table x1 rename constraint pk_x1 to db_x1_pk;
