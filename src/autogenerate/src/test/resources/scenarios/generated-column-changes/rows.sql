insert into t (a, b, plain) values (1, 2, 3);
