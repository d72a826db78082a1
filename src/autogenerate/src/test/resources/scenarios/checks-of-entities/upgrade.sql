alter table t drop constraint changed;
alter table t drop constraint gone;
alter table t drop constraint t_check;
alter table t alter column a drop not null;
alter table t add constraint changed check (b > 1);
alter table t add constraint come check (a <> 5);
alter table t add constraint t_a_check check (a < 100);
alter table t add constraint t_check check (a <= b);
