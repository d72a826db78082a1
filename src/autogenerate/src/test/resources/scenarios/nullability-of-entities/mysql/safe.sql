-- 1 of 1, statement by statement
alter table t modify column c integer not null,
    modify column a varchar(255) not null,
    modify column b varchar(255), ALGORITHM=INPLACE, LOCK=NONE;
alter table t add column d integer not null default 0, ALGORITHM=INSTANT;
