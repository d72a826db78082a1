create table t (id integer primary key, plain int, keyed int unique, refers int references t (id), checked int check (checked > 0), indexed int);
create index t_indexed on t (indexed);
