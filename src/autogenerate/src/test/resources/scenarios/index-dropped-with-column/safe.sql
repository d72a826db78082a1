-- 1 of 2, in one transaction
drop index t_x_lower;
drop index t_xy;
alter table t drop column x;
-- 2 of 2, statement by statement
create index concurrently t_xy on t (y);
