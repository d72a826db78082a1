insert into t values (1, 'ok', 'S', '{ok}'), (2, 'sad', 'L', '{}');
