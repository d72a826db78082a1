insert into t (none_to) values (41), (42);
