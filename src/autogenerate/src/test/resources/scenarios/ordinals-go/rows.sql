insert into ticket (id, state) values (1, 0), (2, 2), (3, null);
