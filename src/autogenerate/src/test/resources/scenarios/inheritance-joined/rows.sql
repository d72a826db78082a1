insert into payer values (1);
insert into payment (id, amount, payer_id) values (1, 5, 1);
insert into CardPayment (id, number) values (1, '1234');
