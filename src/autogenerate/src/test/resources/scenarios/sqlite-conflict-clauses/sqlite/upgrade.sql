create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (id integer not null, a varchar(20), b int, unique (a, b) on conflict replace, constraint t_pkey primary key (id) on conflict fail);
insert or abort into retort_new_t (id, a, b) select id, a, b from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop table gone;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('keyed') o;
CREATE TABLE retort_new_keyed (a integer not null, b int not null,
    constraint keyed_pkey primary key (a, b) on conflict ignore);
insert or abort into retort_new_keyed (rowid, a, b) select rowid, a, b from keyed;
drop table keyed;
pragma legacy_alter_table = on;
alter table retort_new_keyed rename to keyed;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('keyed') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
