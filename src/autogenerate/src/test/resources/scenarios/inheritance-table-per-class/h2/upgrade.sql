create table CASHPAYMENT (
    AMOUNT numeric(38, 2) not null,
    EXACT boolean not null,
    PAID_IN varchar(3),
    ID bigint not null,
    PAYER_ID bigint,
    constraint CASHPAYMENT_PKEY primary key (ID),
    constraint CASHPAYMENT_PAYER_ID_FKEY foreign key (PAYER_ID) references PAYER (ID)
);
