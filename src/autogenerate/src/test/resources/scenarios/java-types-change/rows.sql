insert into thing (id, text, number, name, price, ratio, duration) values (1, 'x', 2, 'y', 1.5, 0.5, 7);
