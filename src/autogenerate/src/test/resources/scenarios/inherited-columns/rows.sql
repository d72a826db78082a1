insert into base values (1, 'a', 'f');
insert into heir values (3, 'c', 'f', 1);
insert into below values (4, 'd', 'f', 1, 2);
insert into child values (5);
