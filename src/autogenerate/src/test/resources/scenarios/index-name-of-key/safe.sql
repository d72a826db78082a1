-- 1 of 2, in one transaction
drop index t_email;
-- 2 of 2, statement by statement
create unique index concurrently t_email on t (email);
alter table t add constraint t_email unique using index t_email;
