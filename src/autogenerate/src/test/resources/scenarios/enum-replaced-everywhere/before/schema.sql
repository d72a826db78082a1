create schema "Other";
create type size as enum ('S', 'M', 'L', '50%', 'it''s $retort$ ');
create type "Other"."Size %s" as enum ('S', 'M', 'L');
create cast (varchar as size) with inout as implicit;
create cast (size as varchar) with inout as implicit;
comment on type size is 'how ''big''';
create table t (id bigint primary key, s size not null default 'L', many size[] default '{S,L}',
    words text default ('M'::size)::text, is_small boolean generated always as (s = 'S') stored,
    other "Other"."Size %s" default 'L',
    constraint t_not_percent check (s <> '50%'), constraint t_many check (not 'M' = any (many)),
    constraint t_s unique (s));
create index t_small on t (id) where s = 'S';
create index t_is_small on t ((s = 'S'), is_small);
create table "Other"."t %I" (id bigint primary key, "s %s" public.size default 'M', constraint refers foreign key ("s %s") references public.t (s));
