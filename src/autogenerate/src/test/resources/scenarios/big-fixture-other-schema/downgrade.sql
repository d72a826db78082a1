alter table test_schema."order" drop constraint order_user_id_fkey;
alter table test_schema."order" drop constraint ck_order_amount;
alter table test_schema.address drop constraint uq_email;
alter table test_schema."order" drop column user_id;
alter table test_schema.address drop column street;
alter table test_schema."user" alter column a1 drop default;
alter table test_schema."user" alter column name drop not null;
alter table test_schema."order" alter column amount drop default;
alter table test_schema."order" alter column amount type numeric(8, 2);
alter table test_schema."order" alter column amount set default 0;
alter table test_schema."order" alter column amount set not null;
drop table test_schema.item;
alter table test_schema."user" add column pw varchar(50);
create table test_schema.extra (
    x char(1),
    uid integer,
    constraint extra_uid_fkey foreign key (uid) references test_schema."user" (id)
);
alter table test_schema."order" add constraint ck_order_amount check (amount >= (0)::numeric);
create index pw_idx on test_schema."user" (pw);
