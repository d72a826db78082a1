create sequence gone start with 5 increment by 3;
create sequence changed start with 10;
create sequence counted start with 1 increment by 50;
create table t (id bigint default next value for counted not null, constraint t_pk primary key (id));
