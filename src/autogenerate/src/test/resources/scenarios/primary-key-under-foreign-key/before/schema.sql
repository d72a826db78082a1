create table a (id bigint primary key, code integer not null unique);
create table other (id bigint primary key, code integer);
create table moved (code integer constraint moved_code references a (code));
create table b (a_id bigint references a (id), code integer references a (code));
