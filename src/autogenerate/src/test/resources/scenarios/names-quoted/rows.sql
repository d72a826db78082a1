insert into "Mixed" values (1, 2, 'x');
insert into "with.dot" values (1);
