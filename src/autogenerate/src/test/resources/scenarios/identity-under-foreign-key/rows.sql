insert into parent values (3), (7);
insert into other (id) values (5);
insert into child values (1, 3, 5), (2, 7, null);
