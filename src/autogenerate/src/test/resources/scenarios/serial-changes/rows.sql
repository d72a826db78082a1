insert into t (a) values (41), (42);
