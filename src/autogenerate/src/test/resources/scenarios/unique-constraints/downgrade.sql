alter table t drop constraint uq_order;
alter table t drop constraint uq_new;
alter table t drop constraint uq_grows;
alter table t add constraint uq_order unique (a, b);
alter table t add constraint uq_grows unique (a);
alter table t add constraint uq_fid unique (sid, fid);
alter table t rename constraint "UQ_Case" to uq_case;
