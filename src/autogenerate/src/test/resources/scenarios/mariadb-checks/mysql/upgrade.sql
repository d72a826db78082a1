alter table t drop constraint changes;
alter table t drop constraint goes;
alter table t drop constraint t_chk_2;
alter table t drop constraint t_chk_3;
alter table t add constraint changes check (`c` < 20),
    add constraint comes check (`e` <> 4),
    add constraint t_chk_2 check (`b` in ('x','y','z')),
    add constraint t_chk_3 check (`c` <> 5);
