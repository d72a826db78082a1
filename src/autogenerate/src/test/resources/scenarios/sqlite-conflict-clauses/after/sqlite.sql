create table t (id integer not null, a varchar(20), b int, unique (a, b), constraint t_pkey primary key (id));
create table keyed (a int not null, b int not null, constraint keyed_pkey primary key (a, b));
