drop table CashPayment;
