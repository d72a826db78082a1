insert into x1 values (1, 2, 1);
insert into x2 values (1, 6);
insert into x3 values (1, 2);
insert into x5 values (1, 6, 1);
