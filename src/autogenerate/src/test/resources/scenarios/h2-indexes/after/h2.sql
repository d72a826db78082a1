create table t (id bigint not null, a integer, b varchar(10), place geometry, constraint t_pk primary key (id));
create index reordered on t (b, a);
create unique nulls not distinct index uniquely on t (a, id);
create index named_new on t (b, id);
create index come on t (a desc);
create spatial index places on t (place);
