insert into t values (1, 2, 'x', 3);
