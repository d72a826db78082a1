insert into t values ('a', 1, 2, 3, 4, '{"foo": 1, "bar": 2}', '{}');
