create domain email as varchar(255) check (value like '%@%');
create domain "Mixed" as integer default 5;
create table person (id bigint not null, mail email, was email, becomes varchar(255), mixed "Mixed", constraint person_pk primary key (id));
