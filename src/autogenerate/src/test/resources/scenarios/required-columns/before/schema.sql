create table "order" (id bigint primary key, note varchar(20), state varchar(10));
create table gone (id bigint primary key, "what ""else""" integer not null);
