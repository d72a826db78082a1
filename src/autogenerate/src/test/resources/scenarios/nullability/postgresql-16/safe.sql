-- 1 of 2, in one transaction
alter table t alter column b drop not null;
alter table t alter column d drop default;
alter table t alter column d drop not null;
alter table t alter column e set default 5;
-- 2 of 2, statement by statement
alter table t add constraint retort_a_not_null check (a is not null) not valid;
alter table t validate constraint retort_a_not_null;
alter table t alter column a set not null;
alter table t drop constraint retort_a_not_null;
alter table t add constraint retort_c_not_null check (c is not null) not valid;
alter table t validate constraint retort_c_not_null;
alter table t alter column c set not null;
alter table t drop constraint retort_c_not_null;
alter table t add constraint retort_e_not_null check (e is not null) not valid;
alter table t validate constraint retort_e_not_null;
alter table t alter column e set not null;
alter table t drop constraint retort_e_not_null;
