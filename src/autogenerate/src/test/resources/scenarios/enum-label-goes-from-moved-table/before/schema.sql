create schema sales;
create schema archive;
create type sales.mood as enum ('ok', 'sad', 'gone');
create table sales.t (
    id bigint primary key,
    m sales.mood not null default 'gone',
    n sales.mood,
    many sales.mood[],
    constraint t_m check (m <> 'gone' or id > 0),
    constraint t_n check (n is distinct from 'sad'),
    constraint t_apart exclude using btree (m with =) where (id > 1000)
);
create index t_gone on sales.t (id) where m = 'gone';
create index t_m on sales.t (m);
create index t_kept on sales.t (id) where n = 'ok';
create unique index t_n_unique on sales.t (n, id);
