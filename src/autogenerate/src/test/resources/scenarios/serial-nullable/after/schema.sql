create table t (id bigint primary key, c serial);
alter table t alter column c drop not null;
create table u (id bigint primary key, c smallserial);
alter table u alter column c drop not null;
alter sequence u_c_seq increment by 3;
create table v (a serial, b serial);
alter table v alter column a drop not null;
