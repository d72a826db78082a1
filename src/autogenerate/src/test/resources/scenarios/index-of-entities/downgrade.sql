drop index t_partial;
drop index t_lower;
drop index t_down;
drop index t_covers;
alter table t drop constraint t_one;
create index t_partial on t (b) where b > 0;
create index t_gone on t (b desc);
create index t_down on t (a desc, b);
