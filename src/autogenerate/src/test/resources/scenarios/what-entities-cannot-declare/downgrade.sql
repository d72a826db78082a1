drop index t_n;
alter table t drop column added;
alter table u alter column name type varchar(255);
