create table product (id bigint not null, sku varchar(20) not null, name varchar(100), constraint product_pkey primary key (id));
create table stock (sku varchar(20) not null, place bigint not null, amount integer not null, constraint stock_pkey primary key (sku, place));
create table label (name varchar(20) not null, colour varchar(20) not null, constraint label_pk primary key (name), constraint label_colour unique (colour));
create table badge (label varchar(20), constraint badge_label foreign key (label) references label (name));
