-- 1 of 1, statement by statement
alter table CustomerTag drop foreign key FK8ocg3uc0k1ss995cxg0yle12t;
alter table Purchase drop foreign key FK47mmeqirvupbs02hw0ydcppi1;
alter table Purchase drop foreign key fk_purchase_customer;
alter table Customer drop index ix_customer_born;
alter table Customer drop index ix_customer_code;
alter table Customer drop index uk_customer_email;
alter table CustomerTag drop index UK4flmvkh1c5qj0fbvqqddlnc7c;
alter table Purchase drop index UKnb9ufgsswli2an7k7cml9b983;
alter table Purchase drop constraint ck_purchase_amount;
drop table Draft;
alter table Customer modify column active bit(1) not null, ALGORITHM=INSTANT;
alter table Customer drop column fax, ALGORITHM=INSTANT;
alter table Purchase drop column followUp_id, ALGORITHM=INSTANT;
create table Invoice (
    issued date,
    corrects_id bigint,
    id bigint not null auto_increment,
    number_ varchar(30) not null,
    primary key (id),
    unique key uk_invoice (number_, issued),
    index corrects_id (corrects_id),
    constraint Invoice_ibfk_1 foreign key (corrects_id) references Invoice (id)
) engine=InnoDB;
alter table Customer modify column Region varchar(3), ALGORITHM=INSTANT;
alter table Customer modify column credit numeric(12, 2) default 1.5,
    modify column small integer not null,
    modify column name varchar(80) not null;
alter table Customer modify column code varchar(255) not null, ALGORITHM=INPLACE, LOCK=NONE;
alter table Customer modify column kind enum('CHARITY', 'COMPANY', 'PERSON');
alter table Purchase modify column remark varchar(100) not null default 'none', ALGORITHM=INPLACE, LOCK=NONE;
alter table Customer add column phone varchar(20), ALGORITHM=INSTANT;
alter table CustomerTag add column Place integer check (Place>=0), ALGORITHM=INSTANT;
alter table CustomerTag modify column Place integer not null check (Place>=0);
alter table Purchase add column invoice_id bigint, ALGORITHM=INSTANT;
alter table Customer add unique key uk_customer_code (code, Region);
alter table CustomerTag add primary key (Place, Customer_id);
alter table Purchase add constraint ck_purchase_amount check (amount > 0 and amount < 5000);
create index ix_customer_born on Customer (born, name) ALGORITHM=NOCOPY LOCK=NONE;
create index ix_customer_email on Customer (email) ALGORITHM=NOCOPY LOCK=NONE;
create index Customer_id on CustomerTag (Customer_id) ALGORITHM=NOCOPY LOCK=NONE;
create index invoice_id on Purchase (invoice_id) ALGORITHM=NOCOPY LOCK=NONE;
alter table CustomerTag add constraint FK8ocg3uc0k1ss995cxg0yle12t foreign key (Customer_id) references Customer (id);
alter table Purchase add constraint Purchase_ibfk_1 foreign key (invoice_id) references Invoice (id),
    add constraint fk_purchase_customer foreign key (customer_id) references Customer (id) on delete cascade;
