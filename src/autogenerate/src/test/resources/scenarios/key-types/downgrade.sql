alter table plain alter column id type integer;
alter table pair alter column a type integer;
alter table numbered_pair alter column a type integer;
alter table numbered alter column id type integer;
alter table without add column id integer generated always as identity (increment by 7 start with 5) not null;
alter table without add constraint without_pkey primary key (id);
