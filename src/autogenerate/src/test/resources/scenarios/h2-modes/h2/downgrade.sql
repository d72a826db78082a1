drop table PURCHASE;
drop table CUSTOMER_TAG;
drop table CUSTOMER;
drop sequence PURCHASE_SEQ;
