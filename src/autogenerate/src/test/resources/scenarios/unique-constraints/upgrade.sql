alter table t rename constraint uq_case to "UQ_Case";
alter table t drop constraint uq_fid;
alter table t drop constraint uq_grows;
alter table t drop constraint uq_order;
alter table t add constraint uq_grows unique (a, fid);
alter table t add constraint uq_new unique (label);
alter table t add constraint uq_order unique (b, a);
