drop table cashpayment;
