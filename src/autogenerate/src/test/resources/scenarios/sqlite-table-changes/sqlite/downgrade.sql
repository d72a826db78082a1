create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (
    id integer primary key autoincrement,
    code varchar(10) not null on conflict fail default 'x', -- of the shop
    price numeric(10, 2) check (price >= 0),
    note text collate nocase,
    parent_id int,
    unique (code, price) on conflict ignore
);
insert or abort into retort_new_t (id, code, price, note, parent_id) select id, code, price, note, parent_id from t;
delete from sqlite_sequence where name = 'retort_new_t';
insert into sqlite_sequence (name, seq) select 'retort_new_t', seq from sqlite_sequence where name = 't';
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
CREATE INDEX by_note on t (note collate rtrim desc) where price > 1;
CREATE INDEX by_length on t (length(note));
CREATE TRIGGER logged after update on t begin update parent set code = new.code where id = new.parent_id; end;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
explain insert into t (id) select id from t;
explain update t set id = id;
explain delete from t;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('small') o;
CREATE TABLE retort_new_small (a text primary key, b integer) without rowid;
insert or abort into retort_new_small (a, b) select a, b from small;
drop table small;
pragma legacy_alter_table = on;
alter table retort_new_small rename to small;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('small') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('loose') o;
CREATE TABLE retort_new_loose (a text, b integer);
insert or abort into retort_new_loose (rowid, a, b) select rowid, a, b from loose;
drop table loose;
pragma legacy_alter_table = on;
alter table retort_new_loose rename to loose;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('loose') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (
    id integer primary key autoincrement,
    code varchar(10) not null on conflict fail default 'x', -- of the shop
    price numeric(10, 2) check (price >= 0),
    note text collate nocase,
    parent_id int,
    twice numeric generated always as (price * 2) virtual,
    unique (code, price) on conflict ignore,
    constraint t_code_check check (length(code) < 10)
);
insert or abort into retort_new_t (id, code, price, note, parent_id) select id, code, price, note, parent_id from t;
delete from sqlite_sequence where name = 'retort_new_t';
insert into sqlite_sequence (name, seq) select 'retort_new_t', seq from sqlite_sequence where name = 't';
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
CREATE INDEX by_note on t (note collate rtrim desc) where price > 1;
CREATE INDEX by_length on t (length(note));
CREATE TRIGGER logged after update on t begin update parent set code = new.code where id = new.parent_id; end;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('key_changes') o;
CREATE TABLE retort_new_key_changes (a bigint not null, b bigint not null,
    constraint key_changes_pkey primary key (a));
insert or abort into retort_new_key_changes (rowid, a, b) select rowid, a, b from key_changes;
drop table key_changes;
pragma legacy_alter_table = on;
alter table retort_new_key_changes rename to key_changes;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('key_changes') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (
    id integer primary key autoincrement,
    code varchar(10) not null on conflict fail default 'x', -- of the shop
    price numeric(10, 2) check (price >= 0),
    note text collate nocase,
    parent_id int,
    twice numeric generated always as (price * 2) virtual,
    unique (code, price) on conflict ignore,
    constraint t_code_check check (length(code) < 10),
    constraint t_parent_id_fkey foreign key (parent_id) references parent (id) on delete cascade
);
insert or abort into retort_new_t (id, code, price, note, parent_id) select id, code, price, note, parent_id from t;
delete from sqlite_sequence where name = 'retort_new_t';
insert into sqlite_sequence (name, seq) select 'retort_new_t', seq from sqlite_sequence where name = 't';
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
CREATE INDEX by_note on t (note collate rtrim desc) where price > 1;
CREATE INDEX by_length on t (length(note));
CREATE TRIGGER logged after update on t begin update parent set code = new.code where id = new.parent_id; end;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
