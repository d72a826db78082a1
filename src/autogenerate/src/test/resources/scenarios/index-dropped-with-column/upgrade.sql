drop index t_x_lower;
drop index t_xy;
alter table t drop column x;
create index t_xy on t (y);
