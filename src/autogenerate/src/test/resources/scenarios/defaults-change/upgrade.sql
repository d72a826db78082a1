alter table t alter column e drop default;
alter table t alter column c set default -5;
alter table t alter column d set default false;
alter table t alter column b set default LOCALTIMESTAMP;
alter table t alter column a set default 'new';
alter table t alter column f set default 'y';
