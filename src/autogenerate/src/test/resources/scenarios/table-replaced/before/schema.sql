create table o (id bigint primary key);
create table t (a bigint primary key, b text unique, c bigint references o (id), check (b <> ''));
create index t_b on t (b);
create table many (
    id integer not null, code varchar(10) not null, a integer, b varchar(20) collate "C" default 'x', c integer not null, d numeric(8, 2) default 1.5,
    e text, f timestamp, g bigint, h integer, dropped integer, constraint many_key primary key (id), constraint many_code unique (code),
    constraint many_o foreign key (g) references o (id), constraint many_a check (a > 0), constraint many_c check (c > 0)
);
create index many_e on many (e);
create index many_f on many (f desc);
create index many_h on many (h);
comment on column many.e is 'old';
