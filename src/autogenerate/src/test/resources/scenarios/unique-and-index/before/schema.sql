create table t (a integer, b integer, c integer, d integer, e integer, constraint c_key unique (c));
create index ix_a on t (a);
create index ix_b on t (b);
create unique index ix_d on t (d);
create unique index e on t (e);
create index d on t (d);
create table adopted (id bigint not null, a integer);
create unique index adopted_ids on adopted (id);
create unique index adopted_a on adopted (a);
