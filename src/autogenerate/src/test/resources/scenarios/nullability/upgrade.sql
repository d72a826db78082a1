alter table t alter column a set not null;
alter table t alter column b drop not null;
alter table t alter column c set not null;
alter table t alter column d drop default;
alter table t alter column d drop not null;
alter table t alter column e set default 5;
alter table t alter column e set not null;
