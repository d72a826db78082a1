alter table PURCHASE drop constraint PURCHASE_INVOICE_ID_FKEY;
alter table PURCHASE drop constraint FK_PURCHASE_CUSTOMER;
drop index IX_CUSTOMER_EMAIL;
drop index IX_CUSTOMER_BORN;
alter table PURCHASE drop constraint CK_PURCHASE_AMOUNT;
alter table CUSTOMERTAG drop constraint CUSTOMERTAG_CHECK;
alter table CUSTOMERTAG drop constraint CUSTOMERTAG_PKEY;
alter table CUSTOMER drop constraint UK_CUSTOMER_CODE;
alter table PURCHASE drop column INVOICE_ID;
alter table CUSTOMERTAG drop column PLACE;
alter table CUSTOMER drop column PHONE;
alter table PURCHASE alter column REMARK drop default;
alter table PURCHASE alter column REMARK drop not null;
alter table CUSTOMER alter column KIND set data type enum('COMPANY', 'PERSON');
alter table CUSTOMER alter column CODE drop not null;
alter table CUSTOMER alter column NAME set data type varchar(40);
alter table CUSTOMER alter column SMALL set data type smallint;
alter table CUSTOMER alter column CREDIT drop default;
alter table CUSTOMER alter column CREDIT set data type numeric(10, 2);
alter table CUSTOMER alter column CREDIT set default 0;
alter table CUSTOMER alter column "Region" set data type varchar(2);
drop table INVOICE;
alter table PURCHASE add column FOLLOWUP_ID bigint;
alter table CUSTOMER add column FAX varchar(255);
alter table CUSTOMER alter column ACTIVE set default TRUE;
create table DRAFT (
    AUTHOR_ID bigint,
    ID bigint not null,
    BODY varchar(255) not null,
    constraint CONSTRAINT_3 primary key (ID),
    constraint FKJ557NBHUSDSI05GLACM8B80UQ foreign key (AUTHOR_ID) references CUSTOMER (ID)
);
alter table PURCHASE add constraint CK_PURCHASE_AMOUNT check (("AMOUNT" > 0)
    AND ("AMOUNT" < 1000));
alter table PURCHASE add constraint CONSTRAINT_9 unique (FOLLOWUP_ID);
alter table CUSTOMERTAG add constraint CONSTRAINT_1 unique (CUSTOMER_ID, TAGS);
alter table CUSTOMER add constraint UK_CUSTOMER_EMAIL unique (EMAIL, "Region");
create index IX_CUSTOMER_CODE on CUSTOMER (CODE);
create index IX_CUSTOMER_BORN on CUSTOMER (BORN desc, NAME);
alter table PURCHASE add constraint FK_PURCHASE_CUSTOMER foreign key (CUSTOMER_ID) references CUSTOMER (ID);
alter table PURCHASE add constraint FK47MMEQIRVUPBS02HW0YDCPPI1 foreign key (FOLLOWUP_ID) references PURCHASE (ID);
