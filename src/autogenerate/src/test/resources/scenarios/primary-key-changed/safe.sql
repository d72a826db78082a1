-- 1 of 2, in one transaction
alter table a drop constraint a_pkey;
alter table b drop constraint b_pkey;
alter table c drop constraint c_key;
alter table a alter column id drop not null;
alter table a alter column code type bigint;
-- 2 of 2, statement by statement
create unique index concurrently a_pkey on a (code);
alter table a add constraint a_pkey primary key using index a_pkey;
create unique index concurrently b_pkey on b (y, x);
alter table b add constraint b_pkey primary key using index b_pkey;
create unique index concurrently c_key on c (x, y);
alter table c add constraint c_key primary key using index c_key;
