create table notes (id bigint not null, note varchar(20) not null, constraint notes_pkey primary key (id, note));
create table swapped (id bigint not null, short varchar(20) not null, lengthy clob not null, constraint swapped_pkey primary key (id, short));
create table numbered (id bigint not null, note varchar(20) not null, constraint numbered_pkey primary key (id, note));
