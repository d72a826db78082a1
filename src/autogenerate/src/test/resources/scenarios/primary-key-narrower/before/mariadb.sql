create table tickets (region_code varchar(3) not null, code varchar(8) not null, flight integer not null, seat integer, primary key (region_code, code, flight));
create table seats (code varchar(8) not null, place integer, primary key (code));
