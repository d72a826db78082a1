alter table seats modify column id integer not null;
alter table seats drop primary key;
alter table seats drop column id;
alter table tickets modify column region_code varchar(3) not null;
alter table seats modify column code varchar(8) not null;
alter table tickets drop primary key, add primary key (region_code, code, flight);
alter table seats add primary key (code);
