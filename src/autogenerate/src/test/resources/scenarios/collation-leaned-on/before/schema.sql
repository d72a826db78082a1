create table people (id bigint not null, name varchar(20), shown text generated always as (upper(name)) stored, constraint people_pkey primary key (id) include (name));
create table notes (id bigint not null, constraint notes_pkey primary key (id), constraint notes_people foreign key (id) references people (id));
