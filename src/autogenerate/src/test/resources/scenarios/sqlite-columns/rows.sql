insert into t values (1, 2, 3, 1, 5, 6), (2, 3, 4, 1, 6, 7);
