create table x1 (id bigint constraint db_x1_pk primary key, q integer, parent bigint constraint db_x1_fk references x1 (id), constraint kept check (q < 100));
create index db_x1_index_q on x1 (q);
create table x2 (id bigint constraint db_x2_pk primary key, q integer, constraint db_x2_check_q check (q > 5));
create table x3 (id bigint constraint db_x3_pk primary key, q integer, constraint db_x3_unique_q unique (q));
create unique index db_x3_ux on x3 (q desc);
create index db_x3_ix on x3 (q, id);
create table x5 (id bigint constraint db_x5_pk primary key, q integer constraint db_x5_unique_q unique, constraint db_x5_check_q check (q > 5), p bigint constraint db_x5_fk references x1 (id));
create index db_x5_index_q on x5 (q desc);
