alter table t drop constraint t_chk_3;
alter table t drop constraint t_chk_2;
alter table t drop constraint comes;
alter table t drop constraint changes;
alter table t add constraint t_chk_3 check (`d` > 1),
    add constraint t_chk_2 check (`b` in ('x','y')),
    add constraint goes check (`e` < 9),
    add constraint changes check (`c` < 10);
