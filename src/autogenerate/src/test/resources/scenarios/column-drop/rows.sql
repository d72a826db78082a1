insert into other values (7);
insert into numbered (name) values ('one'), ('two');
insert into t (a, b, c) values (1, 2, 7);
