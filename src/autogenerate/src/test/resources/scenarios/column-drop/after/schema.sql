create table other (id bigint primary key);
create table t (id bigserial primary key, a integer not null, check (a > 0));
