create type mood as enum ('sad', 'ok', 'fine', 'happy', 'it''s "great"');
create type size as enum ('M', 'S');
create type colour as enum ('red', 'it''s', '''); drop table t; --');
create table t (id bigint primary key, m mood default 'ok', s size not null default 'S', p varchar(10) default 'p', word colour default 'red', c colour default 'it''s');
