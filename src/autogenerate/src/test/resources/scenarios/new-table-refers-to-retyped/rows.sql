insert into Parent (id) values (1), (2);
