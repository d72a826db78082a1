create table t (id bigint primary key);
create table v (a serial, b serial);
alter table v alter column b drop not null;
