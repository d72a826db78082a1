create table parent (id integer primary key, code varchar(10) unique);
create table t (
    id integer primary key autoincrement,
    code varchar(20) not null default 'y',
    price numeric(12, 2) default 0 not null check (price >= 0),
    note text,
    parent_id int references parent (id) on delete set null,
    twice numeric as (price * 2) virtual,
    unique (code, price),
    check (length(code) < 20)
);
create index by_note on t (note collate rtrim desc) where price > 1;
create index by_length on t (length(note));
create table child (id integer primary key, t_id int not null references t (id) on delete cascade);
create table small (a text primary key, b text) without rowid;
create table loose (a text, b integer) strict;
create table key_changes (a bigint not null, b bigint not null, primary key (a, b));
create view dear as select code, note from t where price > 10;
