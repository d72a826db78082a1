insert into t values (1, null, null, null);
