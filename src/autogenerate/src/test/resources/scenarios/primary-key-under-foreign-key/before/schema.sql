create table a (id bigint primary key, code integer not null unique);
create table b (a_id bigint references a (id), code integer references a (code));
