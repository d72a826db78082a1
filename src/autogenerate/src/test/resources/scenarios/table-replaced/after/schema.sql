create table o (id bigint primary key);
create table t (x bigint primary key generated always as identity, y integer unique, z bigint references o (id) on delete cascade, check (y > 0));
create index t_b on t (y);
create table many (
    id bigint not null, code varchar(20) not null, a bigint, b varchar(40) default 'y', c integer, d numeric(10, 2),
    e varchar(100), f timestamp(3), g bigint, h integer not null default 0, added integer generated always as identity,
    constraint many_key primary key (id, code), constraint many_o foreign key (g) references o (id) on delete cascade,
    constraint many_a check (a > 1), constraint many_d check (d > 0)
);
create index many_e on many (e desc);
create unique index many_h on many (h);
create index many_g on many (g);
comment on column many.e is 'new';
comment on table many is 'changed';
