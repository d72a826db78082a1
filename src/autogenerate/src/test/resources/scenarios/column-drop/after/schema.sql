create table other (id bigint primary key);
create table t (id bigserial primary key, a integer not null, check (a > 0));
create table checked (id bigint primary key, c integer);
create table numbered (name text);
