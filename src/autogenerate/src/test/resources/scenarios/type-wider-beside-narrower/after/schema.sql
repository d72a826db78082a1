create table t (id bigint primary key, amount numeric(12, 2) not null, label varchar(5) not null);
