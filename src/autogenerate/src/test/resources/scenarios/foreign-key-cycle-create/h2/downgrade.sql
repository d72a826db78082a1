alter table CITY drop constraint CITY_COUNTRY_ID_FKEY;
drop table COUNTRY;
drop table CITY;
