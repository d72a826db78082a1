create table o (id bigint primary key);
create table t (x bigint primary key generated always as identity, y integer unique, z bigint references o (id) on delete cascade, check (y > 0));
create index t_b on t (y);
