create table CASHPAYMENT (
    EXACT boolean not null,
    PAID_IN varchar(3),
    ID bigint not null,
    constraint CASHPAYMENT_PKEY primary key (ID),
    constraint CASHPAYMENT_ID_FKEY foreign key (ID) references PAYMENT (ID)
);
