-- 1 of 2, in one transaction
alter table task alter column number drop default;
alter table task drop column status;
drop sequence counter;
drop type status;
create table counter (
    name varchar(255) not null,
    constraint counter_pkey primary key (name)
);
create table status (
    id bigint not null,
    name varchar(255),
    constraint status_pkey primary key (id)
);
alter table task add column status_id bigint;
alter table task add constraint task_status_id_fkey foreign key (status_id) references status (id) not valid;
-- 2 of 2, in one transaction
alter table task validate constraint task_status_id_fkey;
