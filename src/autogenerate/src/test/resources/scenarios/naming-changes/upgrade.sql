alter table x1 rename constraint db_x1_pk to pk_x1;
alter table x1 rename constraint db_x1_fk to fk_x1_parent_x1;
alter index db_x1_index_q rename to ix_x1_q;
alter table x2 rename constraint db_x2_pk to pk_x2;
alter table x2 rename constraint db_x2_check_q to ck_x2_q;
alter table x3 rename constraint db_x3_pk to pk_x3;
alter table x3 rename constraint db_x3_unique_q to uq_x3_q;
alter index db_x3_ix rename to ix_x3;
alter index db_x3_ux rename to ux_x3;
drop table x5;
create table x6 (
    id bigint not null,
    q integer,
    p bigint,
    constraint pk_x6 primary key (id),
    constraint my_own_unique unique (q, p),
    constraint uq_x6_q unique (q),
    constraint ck_x6_q check (q > 5),
    constraint my_own_check check (q < 9),
    constraint fk_x6_p_x1 foreign key (p) references x1 (id)
);
create index ix_x6_q on x6 (q desc);
