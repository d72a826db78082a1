alter table without drop constraint without_pkey;
alter table without drop column id;
alter table numbered alter column id type bigint;
alter table numbered_pair alter column a type bigint;
alter table pair alter column a type bigint;
alter table plain alter column id type bigint;
