create table t (
    id int primary key, a timestamp null, b int, c int default 5, d tinyint(1) default 1, e bit default b'1', f varchar(36),
    g datetime(6) default current_timestamp(6), h varchar(36) default (uuid()), i decimal(10, 2) default 1.5,
    appended enum('a', 'b') default 'a', inserted enum('a', 'c'), removed enum('a', 'b', 'c'), moved enum('a', 'b'), s set('x', 'y')
);
