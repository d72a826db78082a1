-- 1 of 2, in one transaction
drop index t_code;
drop index t_name;
drop index t_some;
drop index t_upper;
alter table t alter column code type text;
alter table t alter column name type text collate "default";
alter table t alter column uid type uuid using uid::uuid;
-- 2 of 2, statement by statement
create index concurrently t_code on t ((COALESCE(code, 'x'::text)));
create index concurrently t_name on t (name desc, id) where id > 3;
create index concurrently t_some on t (id) where code <> 'x'::text;
create index concurrently t_upper on t ((upper(name)));
