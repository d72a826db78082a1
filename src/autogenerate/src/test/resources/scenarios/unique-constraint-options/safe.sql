-- 1 of 2, in one transaction
alter table t drop constraint ua;
alter table t drop constraint ub;
alter table t drop constraint uc;
alter table t drop constraint ud;
-- 2 of 2, statement by statement
drop index concurrently ia;
drop index concurrently ib;
create unique index concurrently ua on t (a);
alter table t add constraint ua unique using index ua deferrable;
create unique index concurrently ub on t (b);
alter table t add constraint ub unique using index ub;
create unique index concurrently uc on t (c) nulls not distinct;
alter table t add constraint uc unique using index uc;
create unique index concurrently ud on t (d);
alter table t add constraint ud unique using index ud;
create unique index concurrently ia on t (a);
create unique index concurrently ib on t (b) nulls not distinct;
