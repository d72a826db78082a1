insert into referenced values (1, 2); insert into child values (1); insert into numbered (a) values (5);
