insert into ticket (id, state, sorted) values (1, 'OPEN', 'a'), (2, 'CLOSED', 'b'), (3, 'CLOSED', null);
