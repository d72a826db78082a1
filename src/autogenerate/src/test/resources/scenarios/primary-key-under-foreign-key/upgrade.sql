alter table b drop constraint b_a_id_fkey;
alter table b drop constraint b_code_fkey;
alter table a drop constraint a_pkey;
alter table a drop constraint a_code_key;
alter table a add constraint a_pkey primary key (code);
alter table a add constraint a_id_key unique (id);
alter table b add constraint b_a_id_fkey foreign key (a_id) references a (id);
alter table b add constraint b_code_fkey foreign key (code) references a (code);
