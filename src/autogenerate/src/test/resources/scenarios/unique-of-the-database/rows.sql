insert into p values (1, 'x');
insert into c values (1, 1, 1, 1, 1);
