drop index t_a;
alter table other.t drop constraint t_gone;
create table other.u (
    a integer
);
alter table other.t add constraint t_key unique (a);
create index t_b on t (b);
create index t_a on other.t (a desc);
