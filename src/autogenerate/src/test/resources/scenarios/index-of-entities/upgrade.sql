drop index t_down;
drop index t_gone;
drop index t_partial;
alter table t add constraint t_one unique (b, a);
create index t_covers on t (a) include (b);
create index t_down on t (a, b desc);
create index t_lower on t ((lower((a)::text)), b);
create index t_partial on t (b) where b > 1;
