create table "user" (id integer);
create schema test_schema;
set search_path to test_schema;
create table "user" (id integer primary key, name varchar(50), a1 text, pw varchar(50));
create index pw_idx on "user" (pw);
create table address (id integer primary key, email_address varchar(100) not null);
create table "order" (
    order_id integer primary key,
    amount numeric(8, 2) not null default 0,
    constraint ck_order_amount check (amount >= 0)
);
create table extra (x char, uid integer references "user" (id));

set search_path to public;
