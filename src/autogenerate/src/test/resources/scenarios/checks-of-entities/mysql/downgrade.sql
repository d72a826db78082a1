alter table t drop constraint t_chk_2;
alter table t drop constraint t_chk_1;
alter table t drop constraint come;
alter table t drop constraint changed;
alter table t modify column a integer not null;
alter table t add constraint t_chk_1 check (`a` < `b`);
alter table t add constraint gone check (`a` > 0);
alter table t add constraint changed check (`b` > 0);
