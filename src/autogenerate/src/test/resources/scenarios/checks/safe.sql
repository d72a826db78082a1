-- 1 of 2, in one transaction
alter table t rename constraint old_name to new_name;
alter table t drop constraint changed;
alter table t drop constraint gone;
alter table t drop constraint numeric_c;
alter table other.t drop constraint o;
alter table t alter column c type integer using c::integer;
alter table t add column e integer;
alter table t add constraint "On E's" check ((e > 0) AND (d <> '*/'::text)) not valid;
alter table t add constraint changed check (b >= 1) not valid;
alter table t add constraint come check (a <> 5) not valid;
alter table t add constraint numeric_c check (c > 0) not valid;
alter table t add constraint t_d_check check (length(d) > 0) not valid;
alter table other.t add constraint p check (a > 1) not valid;
-- 2 of 2, in one transaction
alter table t validate constraint "On E's";
alter table t validate constraint changed;
alter table t validate constraint come;
alter table t validate constraint numeric_c;
alter table t validate constraint t_d_check;
alter table other.t validate constraint p;
