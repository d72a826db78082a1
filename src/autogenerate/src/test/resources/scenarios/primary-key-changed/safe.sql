-- 1 of 3, in one transaction
alter table a alter column code type bigint;
-- 2 of 3, statement by statement
create unique index concurrently retort_a_pkey_key on a (code);
alter table a drop constraint a_pkey, add constraint a_pkey primary key using index retort_a_pkey_key;
create unique index concurrently retort_b_pkey_key on b (y, x);
alter table b drop constraint b_pkey, add constraint b_pkey primary key using index retort_b_pkey_key;
create unique index concurrently retort_c_key_key on c (x, y);
alter table c drop constraint c_key, add constraint c_key primary key using index retort_c_key_key;
-- 3 of 3, in one transaction
alter table a alter column id drop not null;
