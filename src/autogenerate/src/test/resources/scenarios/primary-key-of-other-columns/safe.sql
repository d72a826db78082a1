-- 1 of 4, in one transaction
alter table badge drop constraint badge_label;
alter table badge add column colour varchar(20);
-- 2 of 4, statement by statement
create unique index concurrently retort_label_pkey_key on label (colour, name);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('label') and not attnotnull and attname in ('colour', 'name')) then
        alter table label drop constraint if exists retort_label_pkey_not_null, add constraint retort_label_pkey_not_null check (colour is not null and name is not null) not valid;
        commit;
        alter table label validate constraint retort_label_pkey_not_null;
    end if;
end $retort$;
alter table label drop constraint label_pk, add constraint label_pkey primary key using index retort_label_pkey_key;
alter table label drop constraint if exists retort_label_pkey_not_null;
create unique index concurrently retort_product_pkey_key on product (sku);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('product') and not attnotnull and attname in ('sku')) then
        alter table product drop constraint if exists retort_product_pkey_not_null, add constraint retort_product_pkey_not_null check (sku is not null) not valid;
        commit;
        alter table product validate constraint retort_product_pkey_not_null;
    end if;
end $retort$;
alter table product drop constraint product_pkey, add constraint product_pkey primary key using index retort_product_pkey_key;
alter table product drop constraint if exists retort_product_pkey_not_null;
create unique index concurrently retort_stock_pkey_key on stock (sku);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('stock') and not attnotnull and attname in ('sku')) then
        alter table stock drop constraint if exists retort_stock_pkey_not_null, add constraint retort_stock_pkey_not_null check (sku is not null) not valid;
        commit;
        alter table stock validate constraint retort_stock_pkey_not_null;
    end if;
end $retort$;
alter table stock drop constraint stock_pkey, add constraint stock_pkey primary key using index retort_stock_pkey_key;
alter table stock drop constraint if exists retort_stock_pkey_not_null;
-- 3 of 4, in one transaction
alter table label drop constraint label_colour;
alter table product drop column id;
alter table stock alter column place drop not null;
alter table badge add constraint badge_label foreign key (colour, label) references label (colour, name) not valid;
-- 4 of 4, in one transaction
alter table badge validate constraint badge_label;
