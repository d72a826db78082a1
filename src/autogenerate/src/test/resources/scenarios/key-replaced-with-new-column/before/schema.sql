create table t (id bigint, code varchar(10), place varchar(10), kind varchar(10), constraint t_key primary key (id), constraint t_code unique (code), constraint t_place unique (place));
