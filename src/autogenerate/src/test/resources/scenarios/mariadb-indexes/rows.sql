insert into t values (1, 'a', 'b', 3, point(1, 2), 'e', 'f', 'g');
