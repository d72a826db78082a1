-- 1 of 2, in one transaction
alter table t drop constraint t_fk;
alter table t drop constraint t_match;
alter table t drop constraint t_state;
alter table t add constraint t_state check (a = ANY (ARRAY[(1)::bigint, (2)::bigint, (3)::bigint, (1000)::bigint, (1001)::bigint, (1002)::bigint, (1003)::bigint, (1004)::bigint, (1005)::bigint, (1006)::bigint, (1007)::bigint, (1008)::bigint, (1009)::bigint, (1010)::bigint, (1011)::bigint, (1012)::bigint, (1013)::bigint])) not valid;
alter table t add constraint t_fk foreign key (a, b) references parent (id, b) deferrable initially deferred not valid;
alter table t add constraint t_match foreign key (a, b) references parent (id, b) match full not valid;
-- 2 of 2, statement by statement
drop index concurrently t_ix;
drop index concurrently t_where;
create unique index concurrently retort_t_uk_key on t (a);
alter table t drop constraint t_uk, add constraint t_uk unique using index retort_t_uk_key deferrable;
alter table t validate constraint t_state;
create index concurrently t_ix on t (a desc nulls last);
create index concurrently t_where on t (b) where b > 1;
alter table t validate constraint t_fk;
alter table t validate constraint t_match;
