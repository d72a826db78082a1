insert into person values (1, 'a@b', 'c@d', 'e@f', 7);
