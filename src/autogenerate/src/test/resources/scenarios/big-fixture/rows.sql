insert into "user" values (1, 'Ada', 'one', 'secret'), (2, 'Bob', null, null);
insert into address values (1, 'ada@example.com');
insert into "order" values (1, 12.50);
insert into extra values ('x', 1);
