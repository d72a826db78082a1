insert into sales.orders (total) values (1), (2);
insert into sales.line (order_id, text) values (1, 'a');
insert into archive.note values (1, 1, 'x');
insert into setting values ('a', 'b');
