alter table t drop constraint t_chk_3;
alter table t drop constraint t_chk_2;
alter table t drop constraint comes;
alter table t drop constraint changes;
alter table t add constraint t_chk_3 check (`d` > 1);
alter table t add constraint t_chk_2 check (`b` in ('x','y'));
alter table t add constraint goes check (`e` < 9);
alter table t add constraint changes check (`c` < 10);
