-- 1 of 2, in one transaction
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
alter table customer add column created timestamp with time zone default now() not null;
alter table customer add column agent_code varchar(10);
alter table customer add column changedby varchar(40);
alter table customer add column work_street varchar(100);
alter table customer add column work_city varchar(255);
alter table customer add constraint customer_agent_code_fkey foreign key (agent_code) references agent (code) not valid;
-- 2 of 2, statement by statement
alter table customer add not null version not valid;
do $retort$
begin
    execute (select format('alter table customer validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('customer') and attname = 'version');
end $retort$;
alter table customer validate constraint customer_agent_code_fkey;
