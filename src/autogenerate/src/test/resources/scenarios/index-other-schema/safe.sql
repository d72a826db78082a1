-- 1 of 2, in one transaction
drop index t_a;
alter table other.t drop constraint t_gone;
create table other.u (
    a integer
);
-- 2 of 2, statement by statement
create unique index concurrently t_key on other.t (a);
alter table other.t add constraint t_key unique using index t_key;
create index concurrently t_b on t (b);
create index concurrently t_a on other.t (a desc);
