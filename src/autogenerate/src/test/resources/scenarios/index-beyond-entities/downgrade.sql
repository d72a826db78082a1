create index t_gone on t (x);
