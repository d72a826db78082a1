alter table t drop column d;
alter table t modify column b varchar(255) not null;
alter table t modify column a varchar(255);
alter table t modify column c integer;
