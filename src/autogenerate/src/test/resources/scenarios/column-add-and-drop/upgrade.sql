alter table a drop column one;
alter table a drop column old_name;
alter table b drop column two;
alter table a add column two integer;
alter table a add column new_name text;
alter table b add column one integer;
