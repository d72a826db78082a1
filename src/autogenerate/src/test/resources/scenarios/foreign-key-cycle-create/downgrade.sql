alter table city drop constraint city_country_id_fkey;
drop table country;
drop table city;
