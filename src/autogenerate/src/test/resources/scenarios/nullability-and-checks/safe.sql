-- 1 of 2, in one transaction
alter table t drop constraint d_set;
alter table t drop constraint e_set;
alter table t alter column g drop not null;
alter table t add constraint e_set check (e > 0) not valid;
-- 2 of 2, statement by statement
alter table t add constraint t_a_not_null not null a not valid;
alter table t validate constraint t_a_not_null;
alter table t add constraint t_b_not_null not null b not valid;
alter table t validate constraint t_b_not_null;
alter table t add constraint t_c_not_null not null c not valid;
alter table t validate constraint t_c_not_null;
alter table t add constraint t_d_not_null not null d not valid;
alter table t validate constraint t_d_not_null;
alter table t add constraint t_e_not_null not null e not valid;
alter table t validate constraint t_e_not_null;
alter table t validate constraint e_set;
alter table t validate constraint b_set;
