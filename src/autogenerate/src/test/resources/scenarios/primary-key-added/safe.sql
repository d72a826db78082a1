-- 1 of 1, statement by statement
alter table a add constraint a_id_not_null not null id not valid;
alter table a validate constraint a_id_not_null;
alter table b add constraint b_n_not_null not null n not valid;
alter table b validate constraint b_n_not_null;
create unique index concurrently a_pkey on a (id);
alter table a add constraint a_pkey primary key using index a_pkey;
create unique index concurrently b_key on b (n, id);
alter table b add constraint b_key primary key using index b_key;
