insert into t (id, a, b_base) values (1, 2, 3);
