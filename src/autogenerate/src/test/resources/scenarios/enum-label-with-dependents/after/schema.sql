create type size as enum ('S', 'M', 'L');
create table t (id bigint primary key, s size);
