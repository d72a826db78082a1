create table t (a integer, b integer, plain integer, computed integer generated always as (a + b) stored, other integer generated always as (a + b) stored,
    stored integer generated always as (a + 1) stored, virtual integer generated always as (a + 1) virtual, check (other > 0), unique (other));
create index t_other on t (other, b);
create table document (id bigint primary key, body text);
