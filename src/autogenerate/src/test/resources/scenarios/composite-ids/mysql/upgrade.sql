create table OrderLine (
    line integer not null,
    quantity integer not null,
    orderId bigint not null,
    primary key (line, orderId)
) engine=InnoDB;
create table Stock (
    article_number bigint not null,
    warehouse varchar(255) not null,
    primary key (article_number, warehouse)
) engine=InnoDB;
create table Delivery (
    line_no integer,
    id bigint not null,
    order_no bigint,
    stock_article_number bigint,
    stock_warehouse varchar(255),
    primary key (id),
    index line_no (line_no, order_no),
    index stock_article_number (stock_article_number, stock_warehouse),
    constraint Delivery_ibfk_1 foreign key (line_no, order_no) references OrderLine (line, orderId),
    constraint Delivery_ibfk_2 foreign key (stock_article_number, stock_warehouse) references Stock (article_number, warehouse)
) engine=InnoDB;
create table DeliveryNote (
    delivery_id bigint not null,
    primary key (delivery_id),
    constraint DeliveryNote_ibfk_1 foreign key (delivery_id) references Delivery (id)
) engine=InnoDB;
