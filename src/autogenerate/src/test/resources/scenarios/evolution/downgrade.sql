alter table purchase drop constraint purchase_invoice_id_fkey;
alter table purchase drop constraint fk_purchase_customer;
drop index ix_customer_email;
drop index ix_customer_born;
alter table purchase drop constraint ck_purchase_amount;
alter table customertag drop constraint customertag_place_check;
alter table customertag drop constraint customertag_pkey;
alter table customer drop constraint customer_kind_check;
alter table customer drop constraint uk_customer_code;
alter table purchase drop column invoice_id;
alter table customertag drop column place;
alter table customer drop column phone;
alter table purchase alter column remark drop default;
alter table purchase alter column remark drop not null;
alter table customer alter column code drop not null;
alter table customer alter column name type varchar(40),
    alter column small type smallint,
    alter column credit drop default,
    alter column credit type numeric(10, 2),
    alter column credit set default 0.00,
    alter column "Region" type varchar(2);
drop table invoice;
alter table purchase add column followup_id bigint;
alter table customer add column fax varchar(255);
alter table customer alter column active set default true;
create table draft (
    author_id bigint,
    id bigint not null,
    body varchar(255) not null,
    constraint draft_pkey primary key (id),
    constraint fkj557nbhusdsi05glacm8b80uq foreign key (author_id) references customer (id)
);
alter table purchase add constraint ck_purchase_amount check ((amount > 0) AND (amount < 1000));
alter table purchase add constraint purchase_followup_id_key unique (followup_id);
alter table customertag add constraint customertag_customer_id_tags_key unique (customer_id, tags);
alter table customer add constraint customer_kind_check check ((kind)::text = ANY ((ARRAY['PERSON'::character varying, 'COMPANY'::character varying])::text[]));
alter table customer add constraint uk_customer_email unique (email, "Region");
create index ix_customer_code on customer (code);
create index ix_customer_born on customer (born desc, name);
alter table purchase add constraint fk_purchase_customer foreign key (customer_id) references customer (id);
alter table purchase add constraint fk47mmeqirvupbs02hw0ydcppi1 foreign key (followup_id) references purchase (id);
