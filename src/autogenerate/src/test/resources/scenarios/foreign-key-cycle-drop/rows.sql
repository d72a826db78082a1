insert into chicken values (1, null);
insert into egg values (1, 1, 1);
