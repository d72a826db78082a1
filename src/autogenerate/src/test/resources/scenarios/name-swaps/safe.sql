-- 1 of 2, in one transaction
alter table t drop constraint x;
alter table t drop constraint y;
alter table t drop constraint cx;
alter table t drop constraint cy;
alter sequence r increment by 2 no minvalue no maxvalue start with 1 cache 1 no cycle;
alter sequence s increment by 3 no minvalue no maxvalue start with 1 cache 1 no cycle;
alter table t add constraint x unique (b);
alter table t add constraint y unique (a);
alter table t add constraint cx check (b > 0) not valid;
alter table t add constraint cy check (a > 0) not valid;
-- 2 of 2, statement by statement
drop index concurrently i;
drop index concurrently j;
alter table t validate constraint cx;
alter table t validate constraint cy;
create index concurrently i on t (b desc);
create index concurrently j on t (a desc);
