alter table bill rename to invoice;
alter table invoice drop constraint bill_ibfk_1;
alter table invoice drop constraint bill_total_check;
alter table invoice add column payer_id bigint;
alter table invoice add constraint invoice_total_check check (total > -1);
alter table invoice add constraint invoice_customer_id_fkey foreign key (customer_id) references customer (id) on delete cascade;
alter table invoice add constraint invoice_payer_id_fkey foreign key (payer_id) references customer (id);
