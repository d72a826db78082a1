create table t (
    id integer primary key, word integer default 8, flag varchar(5) default 'true', name varchar(20) collate "C" default 'a',
    number text default '5', price numeric(10, 2) default 1.50
);
