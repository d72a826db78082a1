alter table t drop constraint t_chk_2;
alter table t drop constraint t_chk_1;
alter table t drop constraint come;
alter table t drop constraint changed;
alter table t modify column a integer not null,
    add constraint t_chk_1 check (`a` < `b`),
    add constraint gone check (`a` > 0),
    add constraint changed check (`b` > 0);
