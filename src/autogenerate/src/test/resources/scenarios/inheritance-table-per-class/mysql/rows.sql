insert into Payer values (1);
insert into CardPayment (id, amount, payer_id, number) values (1, 5, 1, '1234');
