-- 1 of 2, in one transaction
drop index pw_idx;
alter table "order" drop constraint ck_order_amount;
drop table extra;
alter table "user" drop column pw;
create table item (
    id integer not null,
    description varchar(100),
    order_id integer,
    constraint item_pkey primary key (id),
    constraint item_description_check check (length((description)::text) > 5),
    constraint item_order_id_fkey foreign key (order_id) references "order" (order_id)
);
alter table "order" alter column amount drop default;
alter table "order" alter column amount type numeric(10, 2);
alter table "order" alter column amount set default 0;
alter table "order" alter column amount drop not null;
alter table "user" alter column a1 set default 'x';
alter table address add column street varchar(50);
alter table "order" add column user_id integer;
alter table "order" add constraint ck_order_amount check (amount > ('-1'::integer)::numeric) not valid;
alter table "order" add constraint order_user_id_fkey foreign key (user_id) references "user" (id) not valid;
-- 2 of 2, statement by statement
alter table "user" add not null name not valid;
do $retort$
begin
    execute (select format('alter table "user" validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('"user"') and attname = 'name');
end $retort$;
create unique index concurrently uq_email on address (email_address);
alter table address add constraint uq_email unique using index uq_email;
alter table "order" validate constraint ck_order_amount;
alter table "order" validate constraint order_user_id_fkey;
