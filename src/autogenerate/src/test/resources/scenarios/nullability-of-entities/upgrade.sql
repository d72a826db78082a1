alter table t alter column c set not null;
alter table t alter column a set not null;
alter table t alter column b drop not null;
alter table t add column d integer default 0 not null;
