alter table payment drop constraint payment_dtype_check;
alter table payment drop constraint payment_check;
alter table payment drop column paid_in;
alter table payment drop column exact;
alter table payment add constraint payment_dtype_check check ((dtype)::text = 'CardPayment'::text);
