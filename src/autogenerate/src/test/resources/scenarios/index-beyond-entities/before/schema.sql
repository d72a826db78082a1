create table t (id bigint primary key, x varchar(255));
create index t_x_lower on t (lower(x));
create unique index t_x_partial on t (x) where id > 0;
create index t_x_hash on t using hash (x);
create index t_gone on t (x);
