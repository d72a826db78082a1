insert into p values (1);
insert into gone values (1, 1, '2025-05-05', 'b'), (2, 1, '2026-05-05', 'b'), (3, 1, '2030-01-01', 'c');
