create table customer (id bigint primary key, name varchar(20) not null);
create table orders (id bigint primary key, customer_id bigint references customer);
create table line (id bigint primary key, order_id bigint not null references orders, amount integer);
create table part (id bigint primary key, line_id bigint not null references line);
create table note (id bigint primary key, order_id bigint references orders, body text);
create table shelf (id bigint primary key, place varchar(10));
