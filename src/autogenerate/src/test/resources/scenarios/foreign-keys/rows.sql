insert into parent values (1, 'x', 1, 2);
insert into child values (1, 1, 'x', 1, 2, 1, 1);
