-- 1 of 2, in one transaction
alter table t rename constraint uq_case to "UQ_Case";
alter table t drop constraint uq_fid;
alter table t drop constraint uq_grows;
alter table t drop constraint uq_order;
alter table t add constraint uq_grows unique (a, fid);
alter table t add constraint uq_order unique (b, a);
-- 2 of 2, statement by statement
create unique index concurrently uq_new on t (label);
alter table t add constraint uq_new unique using index uq_new;
