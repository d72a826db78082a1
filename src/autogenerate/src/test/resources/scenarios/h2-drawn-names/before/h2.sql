create table entitya (id bigint not null, size integer, constraint entitya_pk primary key (id), check (size > 0));
create table entityb (id bigint not null, primary key (id));
