create foreign data wrapper far;
create server elsewhere foreign data wrapper far;
create table t (id bigint primary key, name varchar(255), remote_id bigint);
create foreign table remote (id bigint not null, name varchar(255)) server elsewhere options (tbl 'r');
create foreign table unmapped (id bigint default 7, name text) server elsewhere;
create schema other;
create foreign table other.remote (id bigint not null) server elsewhere;
create foreign table other.unasked (id bigint not null) server elsewhere;
comment on foreign table unmapped is 'far away';
