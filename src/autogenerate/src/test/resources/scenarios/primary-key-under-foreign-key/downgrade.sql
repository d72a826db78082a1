alter table b drop constraint b_code_fkey;
alter table b drop constraint b_a_id_fkey;
alter table a drop constraint a_id_key;
alter table a drop constraint a_pkey;
alter table a add constraint a_code_key unique (code);
alter table a add constraint a_pkey primary key (id);
alter table b add constraint b_code_fkey foreign key (code) references a (code);
alter table b add constraint b_a_id_fkey foreign key (a_id) references a (id);
