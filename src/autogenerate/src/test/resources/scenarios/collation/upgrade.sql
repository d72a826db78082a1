alter table t alter column a type text collate "C";
alter table t alter column b type text collate "POSIX";
alter table t alter column c type text collate "default";
