create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Parent') o;
CREATE TABLE retort_new_Parent (id bigint not null, primary key (id));
insert or abort into retort_new_Parent (rowid, id) select rowid, id from Parent;
drop table Parent;
pragma legacy_alter_table = on;
alter table retort_new_Parent rename to Parent;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Child') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Parent') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop table Child;
