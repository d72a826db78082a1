create table chicken (id bigint primary key, egg_id bigint);
