create table booking (id bigint not null, room int4range, constraint booking_pk primary key (id));
