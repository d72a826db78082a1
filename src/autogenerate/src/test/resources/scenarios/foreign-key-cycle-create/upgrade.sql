create table city (
    country_id bigint not null,
    id bigint not null,
    twin_id bigint,
    constraint city_pkey primary key (id),
    constraint city_twin_id_fkey foreign key (twin_id) references city (id)
);
create table country (
    capital_id bigint,
    id bigint not null,
    constraint country_pkey primary key (id),
    constraint country_capital_id_key unique (capital_id),
    constraint country_capital_id_fkey foreign key (capital_id) references city (id)
);
alter table city add constraint city_country_id_fkey foreign key (country_id) references country (id);
