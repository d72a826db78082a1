alter table t alter column name type varchar(255);
