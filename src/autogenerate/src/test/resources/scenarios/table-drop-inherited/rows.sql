insert into heir values (2, 'y', 3);
insert into base values (3, 'z');
