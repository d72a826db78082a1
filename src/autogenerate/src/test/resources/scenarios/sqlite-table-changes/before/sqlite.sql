create table parent (id integer primary key, code varchar(10) unique);
create table t (
    id integer primary key autoincrement,
    code varchar(10) not null on conflict fail default 'x', -- of the shop
    price numeric(10, 2) check (price >= 0),
    note text collate nocase,
    parent_id int references parent (id) on delete cascade,
    twice numeric as (price * 2) virtual,
    unique (code, price) on conflict ignore,
    check (length(code) < 10)
);
create index by_note on t (note collate rtrim desc) where price > 1;
create index by_length on t (length(note));
create trigger logged after update on t begin update parent set code = new.code where id = new.parent_id; end;
create view dear as select code, note from t where price > 10;
create table child (id integer primary key, t_id int not null references t (id) on delete cascade);
create table small (a text primary key, b int) without rowid;
create table loose (a text, b integer);
create table key_changes (a bigint not null, b bigint not null, primary key (a));
