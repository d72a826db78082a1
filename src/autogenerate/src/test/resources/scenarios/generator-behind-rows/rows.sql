insert into orders values (41), (42);
insert into invoice values (7);
insert into above values (5);
insert into counted values (3);
insert into returned values (90);
