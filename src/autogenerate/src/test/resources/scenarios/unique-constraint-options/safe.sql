-- 1 of 2, in one transaction
alter table t drop constraint ua;
alter table t drop constraint ub;
alter table t drop constraint uc;
alter table t drop constraint ud;
alter table t add constraint ua unique (a) deferrable;
alter table t add constraint ub unique (b);
alter table t add constraint uc unique nulls not distinct (c);
alter table t add constraint ud unique (d);
-- 2 of 2, statement by statement
drop index concurrently ia;
drop index concurrently ib;
create unique index concurrently ia on t (a);
create unique index concurrently ib on t (b) nulls not distinct;
