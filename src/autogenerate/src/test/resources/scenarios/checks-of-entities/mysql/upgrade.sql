alter table t drop constraint changed;
alter table t drop constraint gone;
alter table t drop constraint t_chk_1;
alter table t modify column a integer;
alter table t add constraint changed check (b > 1);
alter table t add constraint come check (a <> 5);
alter table t add constraint t_chk_1 check (a < 100);
alter table t add constraint t_chk_2 check (a <= b);
