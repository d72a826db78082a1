create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (id integer primary key, plain int, keyed int unique, refers int, checked int check (checked > 0), indexed int);
insert or abort into retort_new_t (id, plain, keyed, refers, checked, "indexed") select id, plain, keyed, refers, checked, "indexed" from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
CREATE INDEX t_indexed on t (indexed);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop index t_indexed;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (id integer primary key,
    constant varchar(10) not null default 'x',
    computed varchar(30) default (datetime('now')),
    refers_anew integer,
    keyed_anew integer,
    stored integer generated always as (id * 2) stored,
    virtual_ integer generated always as (id * 3) virtual,
    constraint t_refers_anew_fkey foreign key (refers_anew) references t (id) on delete set null);
insert or abort into retort_new_t (id) select id from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create unique index t_keyed_anew_key on t (keyed_anew);
