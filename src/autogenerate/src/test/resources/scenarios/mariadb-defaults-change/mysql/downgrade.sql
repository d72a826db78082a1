alter table t modify column s set('x', 'y'),
    modify column moved enum('a', 'b'),
    modify column removed enum('a', 'b', 'c'),
    modify column inserted enum('a', 'c'),
    modify column appended enum('a', 'b') default 'a';
alter table t modify column i numeric(10, 2) default 1.5;
alter table t modify column f varchar(36);
alter table t modify column e bit(1) default b'1';
alter table t modify column d tinyint(1) default 1;
alter table t modify column c integer default 5;
alter table t modify column b integer;
alter table t modify column a timestamp null;
alter table t modify column h varchar(36) default (uuid());
alter table t modify column g datetime(6) default current_timestamp(6);
