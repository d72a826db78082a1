insert into t values (1, 'ab', 'b', '00000000-0000-0000-0000-000000000001'), (5, null, 'A', null);
