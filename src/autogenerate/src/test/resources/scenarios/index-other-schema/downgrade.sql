drop index other.t_a;
drop index t_b;
alter table other.t drop constraint t_key;
drop table other.u;
alter table other.t add constraint t_gone unique (b);
create index t_a on t (a);
