insert into sales.t (id, m, n, many) values (1, 'ok', 'ok', '{ok,sad}'), (2, 'sad', null, '{}');
