create table other_large (
    id bigint not null,
    n smallserial not null,
    constraint other_large_pkey primary key (id)
);
create table other_small (
    id bigint not null,
    n bigserial not null,
    constraint other_small_pkey primary key (id)
);
alter table large alter column n drop default;
do $retort$ begin execute 'drop sequence ' || pg_get_serial_sequence('large', 'n'); end $retort$;
alter table large alter column n type smallint;
alter table large alter column n drop not null;
alter table plain alter column n drop default;
create sequence plain_n_seq as integer owned by plain.n;
alter table plain alter column n set default nextval('plain_n_seq'::regclass);
select setval(pg_get_serial_sequence('plain', 'n'), max(n)::bigint) from plain having max(n) >= 1;
alter table small alter column n drop default;
do $retort$ begin execute 'drop sequence ' || pg_get_serial_sequence('small', 'n'); end $retort$;
alter table small alter column n type bigint;
alter table small alter column n drop not null;
drop sequence third_seq;
