insert into Payer values (1);
insert into Payment (id, dtype, amount, payer_id, number) values (1, 'CardPayment', 5, 1, '1234');
