create table people (id bigint not null, full_name varchar(40), mail varchar(40), phone varchar(20), constraint users_pk primary key (id), constraint users_phone check (phone <> ''));
create sequence user_numbers start with 5 increment by 3;
