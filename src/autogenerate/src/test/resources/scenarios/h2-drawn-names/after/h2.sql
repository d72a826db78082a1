create table entitya (id bigint not null, size integer, constraint entitya_pk primary key (id));
