-- 1 of 1, statement by statement
create table Agent (
    id bigint not null,
    code varchar(10),
    primary key (id),
    unique key code (code)
) engine=InnoDB;
create table customer_details (
    customer_id bigint not null,
    biography text,
    primary key (customer_id),
    constraint details_of_customer foreign key (customer_id) references Customer (id)
) engine=InnoDB;
alter table Customer add column version integer, ALGORITHM=INSTANT;
alter table Customer modify column version integer not null, ALGORITHM=INPLACE, LOCK=NONE;
alter table Customer add column created datetime(6) not null default current_timestamp(), ALGORITHM=INSTANT;
alter table Customer add column agent_code varchar(10), ALGORITHM=INSTANT;
alter table Customer add column changedBy varchar(40), ALGORITHM=INSTANT;
alter table Customer add column work_street varchar(100), ALGORITHM=INSTANT;
alter table Customer add column work_city varchar(255), ALGORITHM=INSTANT;
create index agent_code on Customer (agent_code) ALGORITHM=NOCOPY LOCK=NONE;
alter table Customer add constraint Customer_ibfk_1 foreign key (agent_code) references Agent (code);
