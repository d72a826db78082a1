create table users (id bigint not null, fullname varchar(40), mail varchar(40), phone varchar(20), constraint users_pk primary key (id), constraint users_phone check (phone <> ''));
create sequence users_numbers start with 5 increment by 3;
