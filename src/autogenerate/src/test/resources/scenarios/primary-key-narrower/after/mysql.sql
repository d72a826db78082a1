create table tickets (region_code varchar(3), code varchar(8) not null, flight integer not null, seat integer, primary key (code, flight));
create table seats (id integer not null auto_increment, code varchar(8), place integer, primary key (id));
