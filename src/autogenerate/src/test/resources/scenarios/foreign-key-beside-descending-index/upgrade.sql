alter table t alter column note type varchar(40);
