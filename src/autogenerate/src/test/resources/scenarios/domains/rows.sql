insert into t values (1, 'a@b', 'c@d', '{e@f}', 3);
insert into gone values ('a@b', 1, '{e@f}');
