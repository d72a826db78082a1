drop index t_xy;
alter table t add column x varchar(10);
create index t_xy on t (x, y);
create index t_x_lower on t ((lower((x)::text)));
