alter table notes drop constraint notes_pkey;
alter table swapped drop constraint swapped_pkey;
alter table notes alter column note type text;
alter table swapped alter column short type text;
alter table swapped alter column lengthy type varchar(20);
alter table notes add constraint notes_pkey primary key (id);
alter table swapped add constraint swapped_pkey primary key (id, lengthy);
