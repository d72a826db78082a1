-- 1 of 2, in one transaction
alter table payment drop constraint payment_dtype_check;
alter table payment add column exact boolean;
alter table payment add column paid_in varchar(3);
alter table payment add constraint payment_check check (DTYPE <> 'CashPayment' or (exact is not null)) not valid;
alter table payment add constraint payment_dtype_check check (DTYPE in ('CardPayment','CashPayment')) not valid;
-- 2 of 2, in one transaction
alter table payment validate constraint payment_check;
alter table payment validate constraint payment_dtype_check;
