alter table t modify column c integer default -5;
alter table t modify column d bit(1) default b'0';
alter table t modify column a varchar(255) default 'new';
alter table t modify column e varchar(255);
alter table t modify column f varchar(20) not null default 'y';
