-- 1 of 2, in one transaction
alter table t rename constraint uq_case to "UQ_Case";
alter table t drop constraint uq_fid;
alter table t drop constraint uq_grows;
alter table t drop constraint uq_order;
-- 2 of 2, statement by statement
create unique index concurrently uq_grows on t (a, fid);
alter table t add constraint uq_grows unique using index uq_grows;
create unique index concurrently uq_new on t (label);
alter table t add constraint uq_new unique using index uq_new;
create unique index concurrently uq_order on t (b, a);
alter table t add constraint uq_order unique using index uq_order;
