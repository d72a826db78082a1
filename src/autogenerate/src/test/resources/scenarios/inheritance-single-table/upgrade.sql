alter table payment drop constraint payment_dtype_check;
alter table payment add column exact boolean;
alter table payment add column paid_in varchar(3);
alter table payment add constraint payment_check check (DTYPE <> 'CashPayment' or (exact is not null));
alter table payment add constraint payment_dtype_check check (DTYPE in ('CardPayment','CashPayment'));
