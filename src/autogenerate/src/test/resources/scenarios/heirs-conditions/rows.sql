insert into base values (1);
insert into heir values (2, 3);
