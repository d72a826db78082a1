create table a (id bigint primary key, n integer default 5, m text);
create table b (id bigint primary key, n integer not null, m text);
create table c (id bigint primary key);
comment on table b is 'old';
comment on table c is 'stays';
comment on column b.id is 'old';
comment on column b.n is 'goes';
comment on column b.m is 'it''s "old" \ */ ';
