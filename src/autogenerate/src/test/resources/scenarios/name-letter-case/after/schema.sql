create table t (id bigint primary key, name text, constraint uq unique (id));
create table pets (id bigint primary key);
create sequence seq;
create index ix on t (id desc);
