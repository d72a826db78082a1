insert into t values (1, 'x');
insert into "Pets" values (1);
