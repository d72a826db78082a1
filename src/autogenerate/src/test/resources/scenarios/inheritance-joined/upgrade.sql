create table cashpayment (
    exact boolean not null,
    paid_in varchar(3),
    id bigint not null,
    constraint cashpayment_pkey primary key (id),
    constraint cashpayment_id_fkey foreign key (id) references payment (id)
);
