create table a (id bigint not null unique, code integer primary key);
create table other (id bigint primary key, code integer unique);
create table moved (code integer constraint moved_code references other (code));
create table b (a_id bigint references a (id), code integer references a (code));
