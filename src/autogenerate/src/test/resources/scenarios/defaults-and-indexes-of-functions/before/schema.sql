create sequence numbers increment by 50;
create table t (
    id bigint primary key, n bigint default nextval('numbers') + 1, chance double precision default random(), plain json default '{}', document jsonb default '{}',
    quote varchar(20) default 'it''s', flag boolean default true, moment timestamp(6) default now(), zero numeric(8, 2) default 0, code varchar(20)
);
create index t_cast on t (((code::text)::integer));
create table numbered (id bigint primary key);
