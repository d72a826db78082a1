insert into sized values (1);
insert into numbered values (41), (42);
insert into sequenced values (43);
insert into plain values (1);
