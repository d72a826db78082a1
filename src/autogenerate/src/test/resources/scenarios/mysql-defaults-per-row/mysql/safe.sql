-- 1 of 1, statement by statement
alter table t add column a char(36);
update t set a = uuid();
alter table t modify column a char(36) not null default (uuid());
alter table t add column b double precision;
update t set b = rand();
alter table t modify column b double precision default (rand());
alter table t add column c date default (curdate());
alter table t add column d varchar(40);
update t set d = concat('x-',uuid());
alter table t modify column d varchar(40) not null default (concat('x-',uuid()));
alter table t add unique key d (d), ALGORITHM=INPLACE, LOCK=NONE;
