create table t (a integer, b integer, c integer, d integer, constraint ua unique (a) deferrable, constraint ub unique (b),
    constraint uc unique nulls not distinct (c), constraint ud unique (d));
create unique index ia on t (a);
create unique index ib on t (b) nulls not distinct;
