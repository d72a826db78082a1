alter table t drop constraint changed;
alter table t drop constraint gone;
alter table t drop constraint t_chk_1;
alter table t modify column a integer,
    add constraint changed check (b > 1),
    add constraint come check (a <> 5),
    add constraint t_chk_1 check (a < 100),
    add constraint t_chk_2 check (a <= b);
