insert into note (id, a) values (1, 'x');
