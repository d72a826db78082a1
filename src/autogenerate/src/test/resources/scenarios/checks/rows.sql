insert into t values (1, 1, '5', 'x');
insert into other.t values (2);
