alter table "order" drop constraint order_user_id_fkey;
alter table "order" drop constraint ck_order_amount;
alter table address drop constraint uq_email;
alter table "order" drop column user_id;
alter table address drop column street;
alter table "user" alter column a1 drop default;
alter table "user" alter column name drop not null;
alter table "order" alter column amount drop default;
alter table "order" alter column amount type numeric(8, 2);
alter table "order" alter column amount set default 0;
alter table "order" alter column amount set not null;
drop table item;
alter table "user" add column pw varchar(50);
create table extra (
    x char(1),
    uid integer,
    constraint extra_uid_fkey foreign key (uid) references "user" (id)
);
alter table "order" add constraint ck_order_amount check (amount >= (0)::numeric);
create index pw_idx on "user" (pw);
