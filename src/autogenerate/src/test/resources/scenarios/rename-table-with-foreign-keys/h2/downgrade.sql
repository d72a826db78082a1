alter table INVOICE drop constraint INVOICE_PAYER_ID_FKEY;
alter table INVOICE drop constraint INVOICE_CUSTOMER_ID_FKEY;
alter table INVOICE drop constraint INVOICE_CHECK;
alter table INVOICE drop column PAYER_ID;
alter table INVOICE add constraint CONSTRAINT_1F check ("TOTAL" > 0);
alter table INVOICE add constraint BILL_IBFK_1 foreign key (CUSTOMER_ID) references CUSTOMER (ID);
alter table INVOICE rename to BILL;
