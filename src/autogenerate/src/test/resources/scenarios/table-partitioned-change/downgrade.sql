alter table t drop constraint t_p;
drop index t_p_id;
alter table t drop constraint t_id;
alter table t drop column p_id;
alter table t add column gone text;
