create sequence come start with 7 increment by -2 minvalue -100 maxvalue 7 cycle cache 5;
create sequence small as integer start with 3;
create sequence changed start with 10 increment by 5 maxvalue 1000 cycle;
create sequence counted start with 1 increment by 50;
create table t (id bigint default next value for counted not null, other bigint default next value for come, constraint t_pk primary key (id));
