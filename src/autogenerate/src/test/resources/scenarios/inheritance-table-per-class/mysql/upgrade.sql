create table CashPayment (
    amount numeric(38, 2) not null,
    exact bit(1) not null,
    paid_in varchar(3),
    id bigint not null,
    payer_id bigint,
    primary key (id),
    index payer_id (payer_id),
    constraint CashPayment_ibfk_1 foreign key (payer_id) references Payer (id)
) engine=InnoDB;
