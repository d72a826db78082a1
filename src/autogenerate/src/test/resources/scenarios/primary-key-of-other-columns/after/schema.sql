create table product (sku varchar(20) not null, name varchar(100), constraint product_pkey primary key (sku));
create table stock (sku varchar(20) not null, place bigint, amount integer not null, constraint stock_pkey primary key (sku));
create table label (name varchar(20) not null, colour varchar(20) not null, constraint label_pkey primary key (colour, name), constraint label_colour unique (colour, name));
create table badge (label varchar(20), colour varchar(20), constraint badge_label foreign key (colour, label) references label (colour, name));
