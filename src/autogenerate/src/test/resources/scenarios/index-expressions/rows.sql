insert into t values ('x', 1, 2, 3, '{"foo": 1}');
