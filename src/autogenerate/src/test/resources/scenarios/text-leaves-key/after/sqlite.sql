create table notes (id bigint not null, note text not null, constraint notes_pkey primary key (id));
create table swapped (id bigint not null, short text not null, lengthy varchar(20) not null, constraint swapped_pkey primary key (id, lengthy));
create table numbered (id integer not null, note text not null, constraint numbered_pkey primary key (id));
