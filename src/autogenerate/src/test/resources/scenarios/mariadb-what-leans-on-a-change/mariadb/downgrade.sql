alter table city drop foreign key city_country_fk;
alter table city drop index city_half;
alter table city drop column total_half;
alter table city drop column total;
alter table country modify column code varchar(2) not null;
alter table city modify column amount integer not null,
    modify column zip varchar(12),
    modify column country_code varchar(2);
alter table city add column total bigint generated always as (`amount` * 2) stored;
alter table city add column total_half bigint generated always as (`total` / 2) virtual;
create index city_parts on city (zip(3), amount);
create index city_part on city (zip(5));
create index city_half on city (total_half);
alter table city add constraint city_country_fk foreign key (country_code) references country (code);
