create table t (a integer, b integer, c integer, d integer, e integer, constraint ix_a unique (a), constraint ix_d unique (d));
create unique index ix_b on t (b);
create unique index c_key on t (c);
create unique index e on t (e);
create index c on t (c);
create table adopted (id bigint constraint adopted_ids primary key, a integer, constraint adopted_key unique (a));
