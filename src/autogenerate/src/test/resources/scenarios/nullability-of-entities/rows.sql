insert into t (c, id, a, b) values (1, 2, 'x', 'y');
