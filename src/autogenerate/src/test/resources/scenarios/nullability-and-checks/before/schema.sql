create table t (id bigint primary key, a integer, b integer, c integer, d integer, e integer, f integer constraint f_is_set not null, g integer constraint g_is_set not null);
alter table t add constraint a_set check (a is not null) not valid;
alter table t add constraint b_set check (b is not null) not valid;
alter table t add constraint c_set check (c is not null);
alter table t add constraint d_set check (d is not null);
alter table t add constraint e_set check (e is not null);
