insert into b values (1, 2, '3');
