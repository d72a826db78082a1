insert into accounts (id, owner, balance) values (1, 'ann', 200);
insert into accounts (id, owner, balance) values (2, 'bob', -1);
