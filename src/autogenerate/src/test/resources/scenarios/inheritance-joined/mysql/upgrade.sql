create table CashPayment (
    exact bit(1) not null,
    paid_in varchar(3),
    id bigint not null,
    primary key (id),
    constraint CashPayment_ibfk_1 foreign key (id) references Payment (id)
) engine=InnoDB;
