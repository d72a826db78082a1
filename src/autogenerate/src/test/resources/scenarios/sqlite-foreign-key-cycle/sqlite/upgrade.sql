create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('chicken') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('egg') o;
CREATE TABLE retort_new_egg (id integer primary key, chicken_id integer constraint egg_chicken references chicken (id) on update cascade on delete set null not null, next_id integer references egg (id));
insert or abort into retort_new_egg (id, chicken_id, next_id) select id, chicken_id, next_id from egg;
drop table egg;
pragma legacy_alter_table = on;
alter table retort_new_egg rename to egg;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('chicken') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('egg') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table chicken add column name text not null default 'q';
alter table egg add column size integer;
