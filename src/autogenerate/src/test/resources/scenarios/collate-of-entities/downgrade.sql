alter table t alter column c type varchar(255) collate "C";
alter table t alter column b type varchar(255) collate "default";
