insert into parent values (1);
insert into leans values (1, 1, 2);
