create table item (
    id bigint not null,
    constraint item_pkey primary key (id)
);
