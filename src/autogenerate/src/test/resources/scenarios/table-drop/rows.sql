insert into kept values (1);
insert into gone (code, kept_id) values ('a', 1);
