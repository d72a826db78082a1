-- 1 of 1, statement by statement
drop index concurrently ia;
drop index concurrently ib;
create unique index concurrently retort_ua_key on t (a);
alter table t drop constraint ua, add constraint ua unique using index retort_ua_key deferrable;
create unique index concurrently retort_ub_key on t (b);
alter table t drop constraint ub, add constraint ub unique using index retort_ub_key;
create unique index concurrently retort_uc_key on t (c) nulls not distinct;
alter table t drop constraint uc, add constraint uc unique using index retort_uc_key;
create unique index concurrently retort_ud_key on t (d);
alter table t drop constraint ud, add constraint ud unique using index retort_ud_key;
create unique index concurrently ia on t (a);
create unique index concurrently ib on t (b) nulls not distinct;
