create table parts (id int not null, y int not null, primary key (id, y)) partition by hash (y) partitions 3;
create table spare (id int primary key, a int, b varchar(20), index unseen (a) invisible, check (a > 0) not enforced);
create view v as select id from parts;
