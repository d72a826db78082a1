alter table u alter column name type varchar(300);
alter table t add column added varchar(50);
create index t_n on t (n);
