insert into t values (1, 2, 'x', 'POINT (1 2)');
