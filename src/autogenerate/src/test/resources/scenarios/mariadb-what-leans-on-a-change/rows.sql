insert into country (code, name) values ('at', 'Austria'), ('nl', null);
insert into city (country_code, zip, amount, width) values ('at', '1010', 3, 12), ('nl', '9711', 4, null), (null, null, 5, 1);
