insert into p values (1, 2);
insert into t (fullname, email, p_code, amount, width, "Old.Name ""x""") values ('a b', 'a@b', 1, 7, 3, 'c');
insert into r values (1, 'a@b', 1);
