insert into shop values (1, 'A');
