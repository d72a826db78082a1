create table t (id bigint primary key, x varchar(10), y varchar(10));
create index t_x_lower on t (lower(x));
create index t_xy on t (x, y);
