alter table t modify column f varchar(20) not null default 'x';
alter table t modify column e varchar(255) default 'gone';
alter table t modify column a varchar(255) default 'old';
alter table t modify column d bit(1) default b'1';
alter table t modify column c integer default 5;
