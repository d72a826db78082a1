drop index t_a;
drop index t_b;
create index t_a on t using brin (a);
create index t_b on t (b);
