insert into o values (1);
insert into many (id, code, a, c, e, f, g, h) values (1, 'x', 2, 3, 'y', '2026-01-01 10:00', 1, 4);
