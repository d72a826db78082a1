drop index t_keyed_anew_key;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (id integer primary key,
    "indexed" integer,
    checked integer,
    refers integer,
    keyed integer,
    plain integer,
    constraint t_checked_check check (checked > 0));
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
create unique index t_keyed_key on t (keyed);
create index t_indexed on t ("indexed");
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (id integer primary key,
    "indexed" integer,
    checked integer,
    refers integer,
    keyed integer,
    plain integer,
    constraint t_checked_check check (checked > 0),
    constraint t_refers_fkey foreign key (refers) references t (id));
insert or abort into retort_new_t (id, "indexed", checked, refers, keyed, plain) select id, "indexed", checked, refers, keyed, plain from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
CREATE UNIQUE INDEX t_keyed_key on t (keyed);
CREATE INDEX t_indexed on t ("indexed");
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
