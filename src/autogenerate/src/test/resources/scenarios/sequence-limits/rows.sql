insert into t (s) values (default), (default);
insert into turned default values;
