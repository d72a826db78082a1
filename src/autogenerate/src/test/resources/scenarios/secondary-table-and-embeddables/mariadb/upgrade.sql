create table customer_details (
    customer_id bigint not null,
    biography text,
    primary key (customer_id),
    constraint details_of_customer foreign key (customer_id) references Customer (id)
) engine=InnoDB;
alter table Customer add column version integer not null;
alter table Customer add column created datetime(6) not null default current_timestamp();
alter table Customer add column work_street varchar(100);
alter table Customer add column work_city varchar(255);
