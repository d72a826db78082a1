insert into t (id, appended, inserted, removed, moved, s) values (1, 'b', 'c', 'c', 'b', 'x');
