alter table customer drop constraint customer_last_id_fkey;
alter table customer drop column last_id;
alter table customer alter column name type varchar(40);
drop table archive.invoice;
drop table archive.customer;
create table note (
    customer_id bigint,
    id bigint not null,
    constraint note_pkey primary key (id),
    constraint fkedpa244ka6vn0p57e3fiub5n4 foreign key (customer_id) references customer (id)
);
drop schema archive;
