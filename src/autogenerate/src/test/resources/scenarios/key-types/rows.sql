insert into numbered default values;
insert into plain values (1);
insert into pair values (1, 2);
insert into numbered_pair (b) values (2);
insert into without (name) values ('x');
