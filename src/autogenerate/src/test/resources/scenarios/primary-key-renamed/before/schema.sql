create table a (id bigint constraint old_name primary key);
create table b (a_id bigint references a (id));
