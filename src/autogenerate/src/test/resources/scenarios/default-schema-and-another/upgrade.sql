create schema other;
create sequence item_seq increment by 50;
create table other.item (
    id bigint not null,
    one_id bigint,
    constraint item_pkey primary key (id),
    constraint item_one_id_fkey foreign key (one_id) references item (id)
);
