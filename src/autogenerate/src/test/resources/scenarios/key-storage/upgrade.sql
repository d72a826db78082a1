alter table t drop constraint t_pkey;
alter table t drop constraint t_c;
alter table t drop constraint t_d;
drop table gone;
alter table t alter column b type bigint;
alter table t alter column b set not null;
alter table t add constraint t_pkey primary key (a, b) with (fillfactor=71);
alter table t add constraint t_c unique nulls not distinct (c, b) include (d) with (fillfactor=73);
