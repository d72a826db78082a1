create table a (id bigint not null unique, code integer primary key);
create table b (a_id bigint references a (id), code integer references a (code));
