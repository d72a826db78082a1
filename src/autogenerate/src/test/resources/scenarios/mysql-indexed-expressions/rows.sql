insert into t values (1, 'x', 1, 2, '{"x": "y"}'), (2, 'y', 2, 3, null);
