-- 1 of 1, statement by statement
drop index concurrently t_a;
drop index concurrently t_b;
create index concurrently t_a on t using brin (a);
create index concurrently t_b on t (b);
