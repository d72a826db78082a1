create table CashPayment (
    amount numeric(38, 2) not null,
    exact boolean not null,
    paid_in varchar(3),
    id bigint not null,
    payer_id bigint,
    constraint CashPayment_pkey primary key (id),
    constraint CashPayment_payer_id_fkey foreign key (payer_id) references Payer (id)
);
