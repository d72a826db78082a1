create table agent (
    id bigint not null,
    code varchar(10),
    constraint agent_pkey primary key (id),
    constraint agent_code_key unique (code)
);
create table customer_details (
    customer_id bigint not null,
    biography text,
    constraint customer_details_pkey primary key (customer_id),
    constraint details_of_customer foreign key (customer_id) references customer (id)
);
alter table customer add column version integer;
alter table customer alter column version set not null;
alter table customer add column created timestamp with time zone default now() not null;
alter table customer add column agent_code varchar(10);
alter table customer add column changedby varchar(40);
alter table customer add column work_street varchar(100);
alter table customer add column work_city varchar(255);
alter table customer add constraint customer_agent_code_fkey foreign key (agent_code) references agent (code);
