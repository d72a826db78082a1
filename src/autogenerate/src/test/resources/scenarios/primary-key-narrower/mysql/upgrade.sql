alter table seats drop primary key, add column id integer not null auto_increment, add primary key (id), modify column code varchar(8);
alter table tickets drop primary key, add primary key (code, flight), modify column region_code varchar(3);
