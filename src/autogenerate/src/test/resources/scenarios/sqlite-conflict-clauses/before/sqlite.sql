create table t (id integer not null, a varchar(20) unique on conflict ignore, b int, unique (a, b) on conflict replace, constraint t_pkey primary key (id) on conflict fail);
create table gone (id integer primary key on conflict replace autoincrement, name varchar(20) unique on conflict rollback);
create table keyed (a int not null, b int not null, constraint keyed_pkey primary key (a) on conflict ignore);
