create type gone as enum ('x');
create type mood as enum ('ok', 'happy');
create type size as enum ('S', 'M', 'L');
create type plain as enum ('p');
create table t (id bigint primary key, m mood default 'ok', s size not null default 'M', p plain default 'p', word varchar(10) default 'it''s');
