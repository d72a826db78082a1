insert into parent values (1);
insert into other.kept values (1, 1);
