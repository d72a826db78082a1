alter table a alter column id set not null;
alter table b alter column n set not null;
alter table a add constraint a_pkey primary key (id);
alter table b add constraint b_key primary key (n, id);
