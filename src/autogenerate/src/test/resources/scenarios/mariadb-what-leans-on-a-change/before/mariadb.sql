create table country (code varchar(2) not null primary key, name varchar(255)) default charset latin1;
create table city (
    id bigint not null auto_increment primary key, country_code varchar(2), zip varchar(12), amount integer not null,
    total bigint generated always as (amount * 2) stored, total_half bigint generated always as (total / 2) virtual,
    width int zerofill, key city_part (zip(5)), key city_parts (zip(3), amount), key city_half (total_half),
    constraint city_country_fk foreign key (country_code) references country (code)
) default charset latin1;
