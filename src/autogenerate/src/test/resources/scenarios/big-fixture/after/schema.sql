create table "user" (id integer primary key, name varchar(50) not null, a1 text default 'x');
create table address (
    id integer primary key,
    email_address varchar(100) not null,
    street varchar(50),
    constraint uq_email unique (email_address)
);
create table "order" (
    order_id integer primary key,
    amount numeric(10, 2) default 0,
    user_id integer references "user" (id),
    constraint ck_order_amount check (amount > -1)
);
create table item (
    id integer primary key,
    description varchar(100),
    order_id integer references "order" (order_id),
    check (length(description) > 5)
);
