insert into t values (1, 'x', 2);
insert into u (id, name) values (1, 'y');
