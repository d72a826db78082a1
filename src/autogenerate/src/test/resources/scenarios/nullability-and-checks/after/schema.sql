create table t (id bigint primary key, a integer not null, b integer not null, c integer not null, d integer not null, e integer not null, f integer not null, g integer);
alter table t add constraint a_set check (a is not null) not valid;
alter table t add constraint b_set check (b is not null);
alter table t add constraint c_set check (c is not null);
alter table t add constraint e_set check (e > 0);
