insert into tickets values ('de', 'a1', 7, 1), ('at', 'a2', 7, null);
insert into seats values ('a', 1), ('b', 2);
