insert into ticket (id, state, past, note) values (1, 'OPEN', '{OPEN,CLOSED}', 'a'), (2, 'CLOSED', null, 'state');
