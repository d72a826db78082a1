insert into t (a, b, plain) values (1, 2, 3);
insert into document values (1, 'some words');
