insert into t (note) values ('a'), ('b');
insert into u (note) values ('a'), ('b');
