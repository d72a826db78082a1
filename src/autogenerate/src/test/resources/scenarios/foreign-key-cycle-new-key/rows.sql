insert into chicken values (1, null);
