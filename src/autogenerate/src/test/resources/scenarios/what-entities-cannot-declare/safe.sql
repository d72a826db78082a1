-- 1 of 2, in one transaction
alter table u alter column name type varchar(300);
alter table t add column added varchar(50);
-- 2 of 2, statement by statement
create index concurrently t_n on t (n);
