create domain email as varchar(255) check (value like '%@%');
create domain "Mixed" as integer default 5;
create table person (id bigint not null, mail email, was varchar(255), becomes email, mixed "Mixed", more "Mixed", constraint person_pk primary key (id));
