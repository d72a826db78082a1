insert into shop values (1, 'BAKER', 'A', 'X'), (2, 'BUTCHER', 'B', 'Y');
