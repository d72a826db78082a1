insert into parent values (1, 'x');
insert into child values (1, 1, 'x', 2, 3);
insert into keyless values (1, 2);
insert into rekeyed values (1, 2);
