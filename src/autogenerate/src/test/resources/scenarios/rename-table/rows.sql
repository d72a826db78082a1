insert into users (id, email, fullname, kind) values (1, 'a@b', 'x', 0);
insert into posts (account_id) values (1);
insert into forgotten (id) values (1);
