create table t (id bigint primary key, a bigint, word text, untouched integer, twice bigint generated always as (id * 3) stored);
create table u (id bigint primary key, a integer);
