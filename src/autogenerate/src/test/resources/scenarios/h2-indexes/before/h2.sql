create table t (id bigint not null, a integer, b varchar(10), place geometry, constraint t_pk primary key (id));
create index gone on t (a);
create index reordered on t (a, b desc);
create unique index uniquely on t (a, id);
create index named_old on t (b, id);
