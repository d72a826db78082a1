comment on index public.t_ix is null;
comment on constraint t_p on public.t is null;
comment on constraint t_a on public.t is null;
alter table t drop constraint t_p;
drop index t_ix;
alter table t drop constraint t_a;
alter table t alter column p_id type integer using p_id::integer;
alter table p alter column n type integer using n::integer;
create table old (
    id integer not null,
    constraint "old ""key" primary key (id)
);
alter table t add constraint t_gone check (b > 0);
alter table t add constraint t_a check (a > 0);
create index t_ix on t (a);
create index t_gone_ix on t (b);
alter table t add constraint t_p foreign key (p_id) references p (n);
comment on index public.t_ix is 'an index';
comment on index public.t_gone_ix is 'goes too';
comment on constraint t_p on public.t is 'a foreign key';
comment on constraint t_gone on public.t is 'goes';
comment on constraint t_a on public.t is 'a check''s';
comment on constraint "old ""key" on public.old is 'old';
