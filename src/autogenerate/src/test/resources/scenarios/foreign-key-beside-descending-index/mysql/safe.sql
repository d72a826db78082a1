-- 1 of 1, statement by statement
alter table t modify column note varchar(40), ALGORITHM=INPLACE, LOCK=NONE;
