insert into thing (id, required, optional, plain, tags) values (1, 'a', 'b', 3, array['x']), (2, 'c', 'd', 4, array['y', 'z']);
