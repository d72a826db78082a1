insert into parent values (1);
insert into one values (1, 1);
