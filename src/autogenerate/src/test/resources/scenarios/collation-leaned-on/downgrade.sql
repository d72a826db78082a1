alter table notes drop constraint notes_people;
alter table people drop column shown;
alter table people alter column name type varchar(20) collate "default";
alter table people add column shown text generated always as (upper((name)::text)) stored;
alter table notes add constraint notes_people foreign key (id) references people (id);
