drop index t_b;
drop index t_a;
create index t_b on t using brin (b) with (pages_per_range=32);
create index t_a on t (a) with (fillfactor=70);
