create table small (id bigint primary key, n bigint);
create table large (id bigint primary key, n smallint);
create table other_small (id bigint primary key, n bigserial);
create table other_large (id bigint primary key, n smallserial);
alter sequence other_small_n_seq rename to first_seq;
alter sequence other_large_n_seq rename to second_seq;
create table plain (id bigint primary key, n serial);
