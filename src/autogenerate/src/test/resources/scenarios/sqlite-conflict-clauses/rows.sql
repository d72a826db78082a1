insert into gone (name) values ('a'), ('b');
