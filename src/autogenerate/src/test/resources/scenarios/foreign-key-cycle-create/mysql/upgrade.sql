create table City (
    country_id bigint not null,
    id bigint not null,
    twin_id bigint,
    primary key (id),
    index country_id (country_id),
    index twin_id (twin_id),
    constraint City_ibfk_2 foreign key (twin_id) references City (id)
) engine=InnoDB;
create table Country (
    capital_id bigint,
    id bigint not null,
    primary key (id),
    unique key capital_id (capital_id),
    constraint Country_ibfk_1 foreign key (capital_id) references City (id)
) engine=InnoDB;
alter table City add constraint City_ibfk_1 foreign key (country_id) references Country (id);
