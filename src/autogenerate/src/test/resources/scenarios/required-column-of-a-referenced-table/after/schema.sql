create table customer (id bigint primary key, name varchar(20) not null, email text);
create table orders (id bigint primary key, customer_id bigint references customer, state varchar(5) not null);
create table line (id bigint primary key, order_id bigint not null references orders, amount bigint);
create table part (id bigint primary key, line_id bigint not null references line, weight integer);
create table note (id bigint primary key, order_id bigint references orders, body text, written date);
create table shelf (id bigint primary key, place varchar(20), room varchar(5) not null);
