create table kept (id bigint primary key, a_id bigint, c_id bigint);
