insert into grows (name) values ('a'), ('b');
insert into shrinks (part) values (0);
