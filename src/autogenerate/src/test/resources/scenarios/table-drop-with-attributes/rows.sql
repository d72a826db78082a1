insert into p values (1, 2);
insert into gone values (1, 2, 'x');
