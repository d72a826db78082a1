-- 1 of 3, in one transaction
comment on constraint "old ""key" on public.old is null;
comment on constraint t_a on public.t is null;
comment on constraint t_gone on public.t is null;
comment on constraint t_p on public.t is null;
comment on index public.t_gone_ix is null;
comment on index public.t_ix is null;
alter table t drop constraint t_p;
alter table t drop constraint t_a;
alter table t drop constraint t_gone;
drop table old;
alter table p alter column n type text using n::text;
alter table t alter column p_id type text using p_id::text;
alter table t add constraint t_a check (a > 1) not valid;
alter table t add constraint t_p foreign key (p_id) references p (n) not valid;
comment on constraint t_a on public.t is 'a check''s';
comment on constraint t_p on public.t is 'a foreign key';
-- 2 of 3, statement by statement
drop index concurrently t_gone_ix;
drop index concurrently t_ix;
alter table t validate constraint t_a;
create index concurrently t_ix on t (a, b);
alter table t validate constraint t_p;
-- 3 of 3, in one transaction
comment on index public.t_ix is 'an index';
