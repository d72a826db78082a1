create table t (id bigserial primary key, name varchar(255));
create table u (id serial primary key, t_id bigint constraint u_t references t (id));
