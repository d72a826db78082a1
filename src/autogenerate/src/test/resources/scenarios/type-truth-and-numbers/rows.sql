insert into t values (1, true, 1, 0, 1, false), (2, null, null, null, null, null);
