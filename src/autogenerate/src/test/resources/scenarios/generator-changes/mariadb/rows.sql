insert into Sized values (1);
insert into Numbered values (41), (42);
insert into Sequenced values (43);
insert into Plain values (1);
