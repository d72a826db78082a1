create table t (fresh text, id bigint primary key, z integer);
