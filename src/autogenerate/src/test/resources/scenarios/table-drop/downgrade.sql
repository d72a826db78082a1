create table "Gone Too" (
    "Id" bigint not null,
    constraint "Gone Too_pkey" primary key ("Id")
);
create table gone (
    id bigint generated always as identity not null,
    code varchar(10) not null,
    price numeric(8, 2) default 1.5,
    kept_id bigint,
    constraint gone_pkey primary key (id),
    constraint gone_code_key unique (code),
    constraint price_positive check (price > (0)::numeric),
    constraint gone_kept_id_fkey foreign key (kept_id) references kept (id) on delete cascade
);
create unique index gone_pair_idx on gone (price, code);
create index gone_price_idx on gone (price desc);
comment on table gone is 'to be gone';
comment on column gone.price is 'in euro';
