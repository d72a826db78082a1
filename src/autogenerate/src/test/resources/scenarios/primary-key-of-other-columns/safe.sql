-- 1 of 4, in one transaction
alter table badge drop constraint badge_label;
alter table badge add column colour varchar(20);
-- 2 of 4, statement by statement
create unique index concurrently retort_label_pkey_key on label (colour, name);
alter table label drop constraint label_pk, add constraint label_pkey primary key using index retort_label_pkey_key;
create unique index concurrently retort_product_pkey_key on product (sku);
alter table product drop constraint product_pkey, add constraint product_pkey primary key using index retort_product_pkey_key;
create unique index concurrently retort_stock_pkey_key on stock (sku);
alter table stock drop constraint stock_pkey, add constraint stock_pkey primary key using index retort_stock_pkey_key;
-- 3 of 4, in one transaction
alter table label drop constraint label_colour;
alter table product drop column id;
alter table stock alter column place drop not null;
alter table badge add constraint badge_label foreign key (colour, label) references label (colour, name) not valid;
-- 4 of 4, in one transaction
alter table badge validate constraint badge_label;
