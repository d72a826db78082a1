alter table t alter column label type varchar(50);
alter table t alter column amount type integer;
