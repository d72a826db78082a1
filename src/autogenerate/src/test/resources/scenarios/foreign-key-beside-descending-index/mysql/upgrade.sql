alter table t modify column note varchar(40);
