create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o;
CREATE TABLE retort_new_Shop_kinds (Shop_id bigint not null, kinds varchar(255),
    constraint Shop_kinds_Shop_id_fkey foreign key (Shop_id) references Shop (id));
insert or abort into retort_new_Shop_kinds (rowid, Shop_id, kinds) select rowid, Shop_id, kinds from Shop_kinds;
drop table Shop_kinds;
pragma legacy_alter_table = on;
alter table retort_new_Shop_kinds rename to Shop_kinds;
pragma legacy_alter_table = off;
CREATE UNIQUE INDEX Shop_kinds_Shop_id_kinds_key on Shop_kinds (Shop_id, kinds);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o;
CREATE TABLE retort_new_Shop (open boolean not null, ordinal tinyint, id bigint not null, kind varchar(255), primary key (id));
insert or abort into retort_new_Shop (rowid, open, ordinal, id, kind) select rowid, open, ordinal, id, kind from Shop;
drop table Shop;
pragma legacy_alter_table = on;
alter table retort_new_Shop rename to Shop;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o;
CREATE TABLE retort_new_Shop_kinds (Shop_id bigint not null, kinds varchar(255),
    constraint Shop_kinds_Shop_id_fkey foreign key (Shop_id) references Shop (id),
    constraint Shop_kinds_kinds_check check (kinds in ('BAKER', 'BUTCHER')));
insert or abort into retort_new_Shop_kinds (rowid, Shop_id, kinds) select rowid, Shop_id, kinds from Shop_kinds;
drop table Shop_kinds;
pragma legacy_alter_table = on;
alter table retort_new_Shop_kinds rename to Shop_kinds;
pragma legacy_alter_table = off;
CREATE UNIQUE INDEX Shop_kinds_Shop_id_kinds_key on Shop_kinds (Shop_id, kinds);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o;
CREATE TABLE retort_new_Shop (open boolean not null, ordinal tinyint, id bigint not null, kind varchar(255), primary key (id),
    constraint Shop_ordinal_check check (ordinal between 0 and 1),
    constraint Shop_kind_check check (kind in ('BAKER', 'BUTCHER')));
insert or abort into retort_new_Shop (rowid, open, ordinal, id, kind) select rowid, open, ordinal, id, kind from Shop;
drop table Shop;
pragma legacy_alter_table = on;
alter table retort_new_Shop rename to Shop;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Shop_kinds') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
