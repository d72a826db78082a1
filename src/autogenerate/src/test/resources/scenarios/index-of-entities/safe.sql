-- 1 of 1, statement by statement
drop index concurrently t_down;
drop index concurrently t_gone;
drop index concurrently t_partial;
create unique index concurrently t_one on t (b, a);
alter table t add constraint t_one unique using index t_one;
create index concurrently t_covers on t (a) include (b);
create index concurrently t_down on t (a, b desc);
create index concurrently t_lower on t ((lower((a)::text)), b);
create index concurrently t_partial on t (b) where b > 1;
