create schema sales;
create schema archive;
create type sales.mood as enum ('ok', 'sad');
create table archive.t (
    id bigint primary key,
    m sales.mood not null default 'ok',
    n sales.mood,
    many sales.mood[],
    constraint t_m check (m <> 'sad' or id > 0),
    constraint t_n check (n is distinct from 'sad'),
    constraint t_apart exclude using btree (m with =) where (id > 1000)
);
create index t_gone on archive.t (id) where m = 'sad';
create index t_kept on archive.t (id) where n = 'ok';
create unique index t_n_unique on archive.t (n, id);
