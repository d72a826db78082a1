-- 1 of 1, statement by statement
alter table t modify column g datetime(6), ALGORITHM=INSTANT;
alter table t modify column h varchar(36), ALGORITHM=INSTANT;
alter table t modify column a timestamp null default current_timestamp(), ALGORITHM=INSTANT;
alter table t modify column b integer default 0, ALGORITHM=INSTANT;
alter table t modify column c integer default 7, ALGORITHM=INSTANT;
alter table t modify column d tinyint(1) default 0, ALGORITHM=INSTANT;
alter table t modify column e bit(1) default b'0', ALGORITHM=INSTANT;
alter table t modify column f varchar(36) default (uuid()), ALGORITHM=INSTANT;
alter table t modify column i numeric(10, 2) default -2.25, ALGORITHM=INSTANT;
alter table t modify column appended enum('a', 'b', 'it''s') default 'b', ALGORITHM=INSTANT;
alter table t modify column inserted enum('a', 'b', 'c'),
    modify column removed enum('a', 'c'),
    modify column moved enum('b', 'a'),
    modify column s set('y', 'x', 'z');
