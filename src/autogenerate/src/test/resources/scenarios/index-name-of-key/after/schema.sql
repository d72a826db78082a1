create table t (id bigint not null, email varchar(100), constraint t_pkey primary key (id), constraint t_email unique (email));
