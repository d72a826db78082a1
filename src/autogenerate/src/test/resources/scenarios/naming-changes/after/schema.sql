create table x1 (id bigint constraint pk_x1 primary key, q integer, parent bigint constraint fk_x1_parent_x1 references x1 (id), constraint kept check (q < 100));
create index ix_x1_q on x1 (q);
create table x2 (id bigint constraint pk_x2 primary key, q integer, constraint ck_x2_q check (q > 5));
create table x3 (id bigint constraint pk_x3 primary key, q integer, constraint uq_x3_q unique (q));
create unique index ux_x3 on x3 (q desc);
create index ix_x3 on x3 (q, id);
create table x6 (id bigint constraint pk_x6 primary key, q integer constraint uq_x6_q unique, constraint ck_x6_q check (q > 5), p bigint constraint fk_x6_p_x1 references x1 (id), constraint my_own_check check (q < 9), constraint my_own_unique unique (q, p));
create index ix_x6_q on x6 (q desc);
