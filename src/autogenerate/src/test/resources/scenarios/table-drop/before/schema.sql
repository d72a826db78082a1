create table kept (id bigint primary key);
create table gone (
    id bigint generated always as identity primary key,
    code varchar(10) not null unique,
    price numeric(8, 2) default 1.5,
    kept_id bigint references kept (id) on delete cascade,
    constraint price_positive check (price > 0)
);
create index gone_price_idx on gone (price desc);
create unique index gone_pair_idx on gone (price, code);
comment on table gone is 'to be gone';
comment on column gone.price is 'in euro';
create table "Gone Too" ("Id" bigint primary key);
