alter table tickets modify column region_code varchar(3) not null;
alter table seats modify column code varchar(8) not null;
alter table tickets drop primary key, add primary key (region_code, code, flight);
alter table seats drop primary key, drop column id, add primary key (code);
