insert into comes values (1, 'a'), (7, 'b');
insert into goes (name) values ('a'), ('b');
insert into always (name) values ('a'), ('b');
insert into counts (name) values ('a'), ('b');
insert into wider (name) values ('a'), ('b');
insert into down values (-20, 'a');
