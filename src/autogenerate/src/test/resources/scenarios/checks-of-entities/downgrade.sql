alter table t drop constraint t_check;
alter table t drop constraint t_a_check;
alter table t drop constraint come;
alter table t drop constraint changed;
alter table t alter column a set not null;
alter table t add constraint t_check check (a < b);
alter table t add constraint gone check (a > 0);
alter table t add constraint changed check (b > 0);
