insert into "small" values (1, 2);
insert into "order" values (1, 'a', 3);
