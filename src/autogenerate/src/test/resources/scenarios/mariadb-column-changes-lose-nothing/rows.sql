insert into t (type_changes) values ('a'), ('b');
