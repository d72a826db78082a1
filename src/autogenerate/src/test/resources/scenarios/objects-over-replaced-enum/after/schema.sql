create type size as enum ('S', 'M');
create table t (id bigint primary key, s size, many size[], note text);
