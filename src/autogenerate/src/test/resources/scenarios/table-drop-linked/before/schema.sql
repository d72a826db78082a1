create table a (id bigint primary key);
create table b (id bigint primary key, a_id bigint references a (id));
create table c (id bigint primary key, b_id bigint references b (id), a_id bigint references a (id));
create table aa (id bigint primary key, c_id bigint references c (id));
create table kept (id bigint primary key, a_id bigint references a (id), c_id bigint references c (id));
