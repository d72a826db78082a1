insert into Note (id, a) values (1, 'x');
