insert into grows (name) values ('a'), ('b');
insert into shrinks (part) values (0);
insert into swaps (part) values (0), (0);
