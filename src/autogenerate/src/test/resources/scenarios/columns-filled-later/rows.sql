insert into checked values (1), (2);
insert into computed values (1), (2);
insert into typed values (1), (2);
