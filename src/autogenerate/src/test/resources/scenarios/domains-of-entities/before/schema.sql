create domain email_address as varchar(100) check (value like '%@%');
create table person (id bigint not null primary key, mail email_address not null, other varchar(100));
