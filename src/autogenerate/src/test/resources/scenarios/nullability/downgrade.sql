alter table t alter column e drop default;
alter table t alter column e drop not null;
alter table t alter column d set default 4;
alter table t alter column d set not null;
alter table t alter column c drop not null;
alter table t alter column b set not null;
alter table t alter column a drop not null;
