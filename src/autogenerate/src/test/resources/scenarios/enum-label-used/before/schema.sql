create type mood as enum ('ok', 'happy');
create table t (id bigint primary key, m mood default 'ok');
