alter table payment drop constraint payment_dtype_check;
alter table payment add column exact boolean;
alter table payment add column paid_in varchar(3);
alter table payment add constraint payment_check check (((dtype)::text <> 'CashPayment'::text) OR (exact IS NOT NULL));
alter table payment add constraint payment_dtype_check check ((dtype)::text = ANY ((ARRAY['CardPayment'::character varying, 'CashPayment'::character varying])::text[]));
