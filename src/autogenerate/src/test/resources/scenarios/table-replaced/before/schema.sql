create table o (id bigint primary key);
create table t (a bigint primary key, b text unique, c bigint references o (id), check (b <> ''));
create index t_b on t (b);
