create table orderline (
    line integer not null,
    quantity integer not null,
    orderid bigint not null,
    constraint orderline_pkey primary key (line, orderid)
);
create table stock (
    article_number bigint not null,
    warehouse varchar(255) not null,
    constraint stock_pkey primary key (article_number, warehouse)
);
create table delivery (
    line_no integer,
    id bigint not null,
    order_no bigint,
    stock_article_number bigint,
    stock_warehouse varchar(255),
    constraint delivery_pkey primary key (id),
    constraint delivery_line_no_order_no_fkey foreign key (line_no, order_no) references orderline (line, orderid),
    constraint delivery_stock_article_number_stock_warehouse_fkey foreign key (stock_article_number, stock_warehouse) references stock (article_number, warehouse)
);
create table deliverynote (
    delivery_id bigint not null,
    constraint deliverynote_pkey primary key (delivery_id),
    constraint deliverynote_delivery_id_fkey foreign key (delivery_id) references delivery (id)
);
