insert into t values (1, 'x', 1, 1, 1), (2, 'y', 2, 2, 2);
