create table CustomerOrder (
    formerOrder_orderId bigint,
    orderId bigint not null,
    userName varchar(255),
    primary key (orderId),
    index formerOrder_orderId (formerOrder_orderId),
    constraint CustomerOrder_ibfk_1 foreign key (formerOrder_orderId) references CustomerOrder (orderId)
) engine=InnoDB;
