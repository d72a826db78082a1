insert into sales.t values (1, 'ok'), (2, 'sad');
