create type mood as enum ('ok', 'sad');
create type size as enum ('S', 'M', 'L');
create table t (id bigint primary key, m mood, s size not null default 'S', moods mood[]);
