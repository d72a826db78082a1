alter table b drop constraint b_key;
alter table a drop constraint a_pkey;
alter table b alter column n drop not null;
alter table a alter column id drop not null;
