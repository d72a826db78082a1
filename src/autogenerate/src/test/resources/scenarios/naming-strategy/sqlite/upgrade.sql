create table CustomerOrder (
    formerOrder_orderId bigint,
    orderId bigint not null,
    userName varchar(255),
    constraint CustomerOrder_pkey primary key (orderId),
    constraint CustomerOrder_formerOrder_orderId_fkey foreign key (formerOrder_orderId) references CustomerOrder (orderId)
);
