insert into payer values (1);
insert into payment (id, dtype, amount, payer_id, number) values (1, 'CardPayment', 5, 1, '1234');
