insert into t (id, a, word, untouched) values (1, 2, 'w', 3);
insert into u values (1, 2);
