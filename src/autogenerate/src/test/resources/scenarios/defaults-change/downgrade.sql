alter table t alter column f set default 'x';
alter table t alter column a set default 'old';
alter table t alter column b set default CURRENT_TIMESTAMP;
alter table t alter column d set default true;
alter table t alter column c set default 5;
alter table t alter column e set default 'gone';
