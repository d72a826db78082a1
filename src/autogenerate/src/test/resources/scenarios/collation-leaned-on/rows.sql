insert into people values (1, 'b'), (2, 'A'); insert into notes values (2);
