create table t (
    id int primary key, a timestamp null default current_timestamp, b int default 0, c int default 7, d tinyint(1) default 0, e bit default 0, f varchar(36) default (uuid()),
    g datetime(6), h varchar(36), i decimal(10, 2) default -2.25,
    appended enum('a', 'b', 'it''s') default 'b', inserted enum('a', 'b', 'c'), removed enum('a', 'c'), moved enum('b', 'a'), s set('y', 'x', 'z')
);
