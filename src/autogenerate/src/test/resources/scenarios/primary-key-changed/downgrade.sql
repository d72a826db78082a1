alter table c drop constraint c_key;
alter table b drop constraint b_pkey;
alter table a drop constraint a_pkey;
alter table a alter column code type integer;
alter table a alter column id set not null;
alter table c add constraint c_key primary key (x);
alter table b add constraint b_pkey primary key (x, y);
alter table a add constraint a_pkey primary key (id);
