create type status as enum ('NEW', 'DONE');
create sequence counter;
create table task (id bigint primary key, status status default 'NEW', number bigint default nextval('counter'));
