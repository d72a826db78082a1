drop table CASHPAYMENT;
