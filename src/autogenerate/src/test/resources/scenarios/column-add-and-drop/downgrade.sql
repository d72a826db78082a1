alter table b drop column one;
alter table a drop column new_name;
alter table a drop column two;
alter table b add column two integer;
alter table a add column old_name text;
alter table a add column one integer;
