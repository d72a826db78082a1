create domain token as uuid not null;
create table checked (id bigint primary key);
create table computed (id bigint primary key);
create table typed (id bigint primary key);
