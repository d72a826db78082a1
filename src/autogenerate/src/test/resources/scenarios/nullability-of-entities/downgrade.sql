alter table t drop column d;
alter table t alter column b set not null;
alter table t alter column a drop not null;
alter table t alter column c drop not null;
