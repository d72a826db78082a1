alter table bill rename to invoice;
alter table invoice drop foreign key invoice_ibfk_1;
alter table invoice drop constraint CONSTRAINT_1;
alter table invoice add column payer_id bigint;
alter table invoice add constraint CONSTRAINT_1 check (total > -1);
create index payer_id on invoice (payer_id);
alter table invoice add constraint invoice_ibfk_3 foreign key (customer_id) references Customer (id) on delete cascade,
    add constraint invoice_ibfk_4 foreign key (payer_id) references Customer (id);
