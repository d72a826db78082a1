insert into Payer values (1);
insert into Payment (id, amount, payer_id) values (1, 5, 1);
insert into CardPayment (id, number) values (1, '1234');
