insert into t values (1), (2);
insert into "My Table" values (7);
insert into u values (7);
