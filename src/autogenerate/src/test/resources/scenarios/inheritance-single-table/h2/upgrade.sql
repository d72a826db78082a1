alter table PAYMENT drop constraint CONSTRAINT_F;
alter table PAYMENT add column EXACT boolean;
alter table PAYMENT add column PAID_IN varchar(3);
alter table PAYMENT add constraint PAYMENT_CHECK check (DTYPE <> 'CashPayment' or (exact is not null));
alter table PAYMENT add constraint PAYMENT_CHECK1 check (DTYPE in ('CardPayment','CashPayment'));
