-- 1 of 2, in one transaction
alter table shop drop column wage;
create type quarter as enum ('EAST', 'WEST');
create type exact_point as (latitude numeric(9, 6), longitude numeric(9, 6));
create type address as (since date, street varchar(80), place exact_point, quarter quarter);
create type money_ as ("Amount" numeric(12, 2), currency varchar(3));
create table customer (
    id bigint not null,
    home address,
    constraint customer_pkey primary key (id),
    constraint customer_home_check check (home is null or ((home).street is not null))
);
alter table shop add column address address;
alter table shop add column turnover money_;
alter table shop add constraint shop_address_check check (address is null or ((address).street is not null)) not valid;
drop type wage;
-- 2 of 2, statement by statement
alter table shop add not null turnover not valid;
do $retort$
begin
    execute (select format('alter table shop validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('shop') and attname = 'turnover');
end $retort$;
alter table shop validate constraint shop_address_check;
