insert into small values (1);
insert into large values (1);
insert into plain values (1);
