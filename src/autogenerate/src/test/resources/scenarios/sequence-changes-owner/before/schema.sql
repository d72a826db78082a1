create table small (id bigint primary key, n smallserial);
create table large (id bigint primary key, n bigserial);
alter sequence small_n_seq rename to first_seq;
alter sequence large_n_seq rename to second_seq;
create sequence third_seq as integer;
create table plain (id bigint primary key, n integer not null default nextval('third_seq'));
