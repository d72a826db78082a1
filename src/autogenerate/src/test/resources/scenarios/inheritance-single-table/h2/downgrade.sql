alter table PAYMENT drop constraint PAYMENT_CHECK1;
alter table PAYMENT drop constraint PAYMENT_CHECK;
alter table PAYMENT drop column PAID_IN;
alter table PAYMENT drop column EXACT;
alter table PAYMENT add constraint CONSTRAINT_F check ("DTYPE" = 'CardPayment');
