insert into customer (id, home, credit) values
    (1, ('Main St', '0815')::address, (5, 'EUR')::amount_of_money),
    (2, null, (null, null)::amount_of_money),
    (3, (null, null)::address, null)
