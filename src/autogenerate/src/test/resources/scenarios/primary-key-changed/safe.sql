-- 1 of 2, in one transaction
alter table a drop constraint a_pkey;
alter table b drop constraint b_pkey;
alter table c drop constraint c_key;
alter table a alter column id drop not null;
alter table a alter column code type bigint;
alter table b add constraint b_pkey primary key (y, x);
alter table c add constraint c_key primary key (x, y);
-- 2 of 2, statement by statement
create unique index concurrently a_pkey on a (code);
alter table a add constraint a_pkey primary key using index a_pkey;
