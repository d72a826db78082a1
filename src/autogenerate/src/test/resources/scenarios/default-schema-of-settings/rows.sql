insert into shop.item values (1, 'x');
