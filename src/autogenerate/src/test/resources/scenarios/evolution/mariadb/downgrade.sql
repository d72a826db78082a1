alter table Purchase drop foreign key fk_purchase_customer;
alter table Purchase drop foreign key Purchase_ibfk_1;
alter table CustomerTag drop foreign key FK8ocg3uc0k1ss995cxg0yle12t;
alter table Purchase drop index invoice_id;
alter table CustomerTag drop index Customer_id;
alter table Customer drop index ix_customer_email;
alter table Customer drop index ix_customer_born;
alter table Purchase drop constraint ck_purchase_amount;
alter table CustomerTag drop primary key;
alter table Customer drop index uk_customer_code;
alter table Purchase drop column invoice_id;
alter table CustomerTag drop column Place;
alter table Customer drop column phone;
alter table Purchase modify column remark varchar(100);
alter table Customer modify column kind enum('COMPANY', 'PERSON'),
    modify column code varchar(255),
    modify column name varchar(40) not null,
    modify column small smallint not null,
    modify column credit numeric(10, 2) default 0,
    modify column Region varchar(2);
drop table Invoice;
alter table Purchase add column followUp_id bigint;
alter table Customer add column fax varchar(255);
alter table Customer modify column active bit(1) not null default b'1';
create table Draft (
    author_id bigint,
    id bigint not null,
    body varchar(255) not null,
    primary key (id),
    index FKj557nbhusdsi05glacm8b80uq (author_id),
    constraint FKj557nbhusdsi05glacm8b80uq foreign key (author_id) references Customer (id)
) default character set utf8mb4 collate utf8mb4_general_ci engine=InnoDB;
alter table Purchase add constraint ck_purchase_amount check (`amount` > 0 and `amount` < 1000);
alter table Purchase add unique key UKnb9ufgsswli2an7k7cml9b983 (followUp_id);
alter table CustomerTag add unique key UK4flmvkh1c5qj0fbvqqddlnc7c (Customer_id, tags);
alter table Customer add unique key uk_customer_email (email, Region);
create index ix_customer_code on Customer (code);
create index ix_customer_born on Customer (born desc, name);
alter table Purchase add constraint fk_purchase_customer foreign key (customer_id) references Customer (id),
    add constraint FK47mmeqirvupbs02hw0ydcppi1 foreign key (followUp_id) references Purchase (id);
alter table CustomerTag add constraint FK8ocg3uc0k1ss995cxg0yle12t foreign key (Customer_id) references Customer (id);
