create table t (
    id integer primary key,
    constant varchar(10) not null default 'x',
    computed varchar(30) default (datetime('now')),
    stored int as (id * 2) stored,
    virtual_ int as (id * 3),
    refers_anew int references t (id) on delete set null,
    keyed_anew int unique
);
