insert into t (name) values ('a'), ('b');
insert into u (t_id) values (1);
