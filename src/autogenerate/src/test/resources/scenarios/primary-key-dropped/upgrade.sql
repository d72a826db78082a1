alter table a drop constraint a_pkey;
alter table b drop constraint b_pkey;
alter table c drop constraint c_pkey;
alter table b drop column id;
alter table c alter column id drop not null;
alter table c alter column n drop not null;
