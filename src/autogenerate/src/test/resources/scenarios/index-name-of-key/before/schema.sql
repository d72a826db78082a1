create table t (id bigint not null, email varchar(100), constraint t_pkey primary key (id));
create unique index t_email on t (email) where id > 3;
