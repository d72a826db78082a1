alter table t drop column d;
alter table t modify column b varchar(255) not null,
    modify column a varchar(255),
    modify column c integer;
