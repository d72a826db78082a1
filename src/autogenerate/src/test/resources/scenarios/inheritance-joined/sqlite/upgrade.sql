create table CashPayment (
    exact boolean not null,
    paid_in varchar(3),
    id bigint not null,
    constraint CashPayment_pkey primary key (id),
    constraint CashPayment_id_fkey foreign key (id) references Payment (id)
);
