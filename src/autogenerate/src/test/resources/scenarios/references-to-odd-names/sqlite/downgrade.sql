create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('first') o;
CREATE TABLE retort_new_first (id bigint not null, primary key (id));
insert or abort into retort_new_first (rowid, id) select rowid, id from "first";
drop table "first";
pragma legacy_alter_table = on;
alter table retort_new_first rename to "first";
pragma legacy_alter_table = off;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('first') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop table "with.dot";
drop table "with space, (and) more";
