create table t (id bigint primary key, z integer);
