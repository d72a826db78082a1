create table t (a integer, b integer, c integer, d integer, constraint ua unique (a), constraint ub unique (b) deferrable initially deferred,
    constraint uc unique (c), constraint ud unique nulls not distinct (d));
create unique index ia on t (a) nulls not distinct;
create unique index ib on t (b);
