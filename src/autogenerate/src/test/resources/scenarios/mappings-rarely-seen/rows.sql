insert into planes (id, live, name) values (1, true, 'p');
