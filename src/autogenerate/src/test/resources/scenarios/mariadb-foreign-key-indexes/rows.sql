insert into p values (1, 7);
insert into t values (1, 1, 1, 1, 1, 1, 7, 1, 1, 1);
