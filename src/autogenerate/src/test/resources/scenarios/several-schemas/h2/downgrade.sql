alter table CUSTOMER drop constraint CUSTOMER_LAST_ID_FKEY;
alter table CUSTOMER drop column LAST_ID;
alter table CUSTOMER alter column NAME set data type varchar(40);
drop table ARCHIVE.INVOICE;
drop table ARCHIVE.CUSTOMER;
create table NOTE (
    CUSTOMER_ID bigint,
    ID bigint not null,
    primary key (ID),
    constraint FKEDPA244KA6VN0P57E3FIUB5N4 foreign key (CUSTOMER_ID) references CUSTOMER (ID)
);
drop schema ARCHIVE;
