alter table invoice drop constraint invoice_payer_id_fkey;
alter table invoice drop constraint invoice_customer_id_fkey;
alter table invoice drop constraint invoice_total_check;
alter table invoice drop column payer_id;
alter table invoice add constraint bill_total_check check (total > 0);
alter table invoice add constraint bill_ibfk_1 foreign key (customer_id) references customer (id);
alter table invoice rename to bill;
