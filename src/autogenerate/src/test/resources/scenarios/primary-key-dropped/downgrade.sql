alter table c alter column n set not null;
alter table c alter column id set not null;
alter table b add column id bigint;
alter table b alter column id set not null;
alter table c add constraint c_pkey primary key (id, n);
alter table b add constraint b_pkey primary key (id);
alter table a add constraint a_pkey primary key (id);
