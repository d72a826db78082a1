create table p (id bigint not null, constraint p_pkey primary key (id));
create table t (id bigint not null, b bigint, note varchar(40), constraint t_pkey primary key (id), constraint t_p foreign key (b) references p (id));
create index t_b on t (b desc);
