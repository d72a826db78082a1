insert into ticket (id, state, past, mixed, one, two, whose) values (1, 'OPEN', '{OPEN,CLOSED}', 'a', 'x', 'x', 'me'), (2, 'CLOSED', null, null, 'y', null, null);
insert into invoice (id, state) values (1, 'CLOSED'), (2, null);
