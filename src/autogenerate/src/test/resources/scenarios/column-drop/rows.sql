insert into other values (7);
insert into t (a, b, c) values (1, 2, 7);
