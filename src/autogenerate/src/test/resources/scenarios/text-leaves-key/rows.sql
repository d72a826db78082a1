insert into notes (id, note) values (1, 'a'), (2, 'b');
insert into swapped (id, short, lengthy) values (1, 'a', 'x'), (2, 'a', 'y');
insert into numbered (id, note) values (1, 'a'), (2, 'b');
