-- 1 of 2, in one transaction
drop index test_schema.pw_idx;
alter table test_schema."order" drop constraint ck_order_amount;
drop table test_schema.extra;
alter table test_schema."user" drop column pw;
create table test_schema.item (
    id integer not null,
    description varchar(100),
    order_id integer,
    constraint item_pkey primary key (id),
    constraint item_description_check check (length((description)::text) > 5),
    constraint item_order_id_fkey foreign key (order_id) references test_schema."order" (order_id)
);
alter table test_schema."order" alter column amount drop default;
alter table test_schema."order" alter column amount type numeric(10, 2);
alter table test_schema."order" alter column amount set default 0;
alter table test_schema."order" alter column amount drop not null;
alter table test_schema."user" alter column a1 set default 'x';
alter table test_schema.address add column street varchar(50);
alter table test_schema."order" add column user_id integer;
alter table test_schema."order" add constraint ck_order_amount check (amount > ('-1'::integer)::numeric) not valid;
alter table test_schema."order" add constraint order_user_id_fkey foreign key (user_id) references test_schema."user" (id) not valid;
-- 2 of 2, statement by statement
alter table test_schema."user" add not null name not valid;
do $retort$
begin
    execute (select format('alter table test_schema."user" validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('test_schema."user"') and attname = 'name');
end $retort$;
create unique index concurrently uq_email on test_schema.address (email_address);
alter table test_schema.address add constraint uq_email unique using index uq_email;
alter table test_schema."order" validate constraint ck_order_amount;
alter table test_schema."order" validate constraint order_user_id_fkey;
