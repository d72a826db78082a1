create type mood as enum ('ok', 'sad');
create table t (id bigint primary key, m mood);
create index t_gone on t (id) where m = 'sad';
