insert into account values (1), (2);
