alter table t drop constraint fkf3th6lpi7i6bidhid5hkuwftw;
drop index ix_gone;
alter table t drop constraint t_gone_key;
alter table t drop constraint t_kind_check;
alter table t drop column parent_id;
alter table t drop column gone;
alter table t drop column kind;
