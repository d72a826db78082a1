create type level as enum ('LOW', 'MEDIUM', 'HIGH');
create type letters as enum ('A', 'B', 'C');
create type own as enum ('b', 'c', 'a');
create table t (id bigint primary key, level level, letters letters, own own);
