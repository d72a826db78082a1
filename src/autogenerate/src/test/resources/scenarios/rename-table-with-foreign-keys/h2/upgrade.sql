alter table BILL rename to INVOICE;
alter table INVOICE drop constraint BILL_IBFK_1;
alter table INVOICE drop constraint CONSTRAINT_1F;
alter table INVOICE add column PAYER_ID bigint;
alter table INVOICE add constraint INVOICE_CHECK check (total > -1);
alter table INVOICE add constraint INVOICE_CUSTOMER_ID_FKEY foreign key (CUSTOMER_ID) references CUSTOMER (ID) on delete cascade;
alter table INVOICE add constraint INVOICE_PAYER_ID_FKEY foreign key (PAYER_ID) references CUSTOMER (ID);
