insert into t values (1, 1, 1, 1), (2, 2, 2, null);
