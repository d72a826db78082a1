create table ORDERLINE (
    LINE integer not null,
    QUANTITY integer not null,
    ORDERID bigint not null,
    constraint ORDERLINE_PKEY primary key (LINE, ORDERID)
);
create table STOCK (
    ARTICLE_NUMBER bigint not null,
    WAREHOUSE varchar(255) not null,
    constraint STOCK_PKEY primary key (ARTICLE_NUMBER, WAREHOUSE)
);
create table DELIVERY (
    LINE_NO integer,
    ID bigint not null,
    ORDER_NO bigint,
    STOCK_ARTICLE_NUMBER bigint,
    STOCK_WAREHOUSE varchar(255),
    constraint DELIVERY_PKEY primary key (ID),
    constraint DELIVERY_LINE_NO_ORDER_NO_FKEY foreign key (LINE_NO, ORDER_NO) references ORDERLINE (LINE, ORDERID),
    constraint DELIVERY_STOCK_ARTICLE_NUMBER_STOCK_WAREHOUSE_FKEY foreign key (STOCK_ARTICLE_NUMBER, STOCK_WAREHOUSE) references STOCK (ARTICLE_NUMBER, WAREHOUSE)
);
create table DELIVERYNOTE (
    DELIVERY_ID bigint not null,
    constraint DELIVERYNOTE_PKEY primary key (DELIVERY_ID),
    constraint DELIVERYNOTE_DELIVERY_ID_FKEY foreign key (DELIVERY_ID) references DELIVERY (ID)
);
