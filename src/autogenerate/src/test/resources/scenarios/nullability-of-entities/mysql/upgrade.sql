alter table t modify column c integer not null,
    modify column a varchar(255) not null,
    modify column b varchar(255);
alter table t add column d integer not null default 0;
