create table OrderLine (
    line integer not null,
    quantity integer not null,
    orderId bigint not null,
    constraint OrderLine_pkey primary key (line, orderId)
);
create table Stock (
    article_number bigint not null,
    warehouse varchar(255) not null,
    constraint Stock_pkey primary key (article_number, warehouse)
);
create table Delivery (
    line_no integer,
    id bigint not null,
    order_no bigint,
    stock_article_number bigint,
    stock_warehouse varchar(255),
    constraint Delivery_pkey primary key (id),
    constraint Delivery_line_no_order_no_fkey foreign key (line_no, order_no) references OrderLine (line, orderId),
    constraint Delivery_stock_article_number_stock_warehouse_fkey foreign key (stock_article_number, stock_warehouse) references Stock (article_number, warehouse)
);
create table DeliveryNote (
    delivery_id bigint not null,
    constraint DeliveryNote_pkey primary key (delivery_id),
    constraint DeliveryNote_delivery_id_fkey foreign key (delivery_id) references Delivery (id)
);
