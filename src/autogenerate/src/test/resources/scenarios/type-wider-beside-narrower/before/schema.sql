create table t (id bigint primary key, amount integer not null, label varchar(50) not null);
