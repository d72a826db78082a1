alter table city drop foreign key city_country_fk;
alter table city drop index city_half;
alter table city drop index city_part;
alter table city drop index city_parts;
alter table city drop column total_half;
alter table city drop column total;
alter table city modify column country_code varchar(4) collate latin1_bin,
    modify column zip integer,
    modify column amount bigint not null;
alter table country modify column code varchar(4) collate latin1_bin not null;
alter table city add column total bigint generated always as (`amount` * 2) stored;
alter table city add column total_half bigint generated always as (`total` / 2) virtual;
create index city_half on city (total_half);
alter table city add constraint city_country_fk foreign key (country_code) references country (code);
