create table t (id bigint primary key, y varchar(10));
create index t_xy on t (y);
