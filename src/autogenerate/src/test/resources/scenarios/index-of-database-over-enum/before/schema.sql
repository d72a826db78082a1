create type mood as enum ('ok', 'sad', 'gone');
create type size as enum ('S', 'L');
create table t (id bigint primary key, m mood, s size not null default 'S', moods mood[]);
create index t_ok on t (id) where m = 'ok';
create unique index t_case on t ((case m when 'ok' then 1 else 2 end), id desc) include (s) with (fillfactor = 60) where m in ('ok', 'sad');
comment on index t_case is 'by mood';
create index t_many on t using gin (moods) with (fastupdate = off) where moods @> '{ok}';
create index t_large on t (id) where s = 'L';
