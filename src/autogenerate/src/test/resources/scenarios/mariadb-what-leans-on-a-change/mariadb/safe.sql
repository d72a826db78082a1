-- 1 of 1, statement by statement
alter table city drop foreign key city_country_fk;
alter table city drop index city_half;
alter table city drop index city_part;
alter table city drop index city_parts;
alter table city drop column total_half, ALGORITHM=INSTANT;
alter table city drop column total, ALGORITHM=INSTANT;
alter table city modify column country_code varchar(4) collate latin1_bin,
    modify column zip integer,
    modify column amount bigint not null, ALGORITHM=COPY, LOCK=NONE;
alter table country modify column code varchar(4) collate latin1_bin not null, ALGORITHM=COPY, LOCK=NONE;
alter table city add column total bigint generated always as (`amount` * 2) stored, ALGORITHM=COPY, LOCK=NONE;
alter table city add column total_half bigint generated always as (`total` / 2) virtual, ALGORITHM=INSTANT;
create index city_half on city (total_half) ALGORITHM=NOCOPY LOCK=NONE;
alter table city add constraint city_country_fk foreign key (country_code) references country (code), ALGORITHM=COPY, LOCK=NONE;
