insert into x1 values (1, 2, null), (2, 3, 1);
insert into x2 values (1, 3);
insert into same values (1, 'a');
