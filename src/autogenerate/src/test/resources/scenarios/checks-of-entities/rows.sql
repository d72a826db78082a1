insert into t (a, b, id) values (1, 2, 1);
