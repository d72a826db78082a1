alter table t modify column c integer not null;
alter table t modify column a varchar(255) not null;
alter table t modify column b varchar(255);
alter table t add column d integer not null default 0;
