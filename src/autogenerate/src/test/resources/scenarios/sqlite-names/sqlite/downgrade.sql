drop table x6;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('x2') o;
CREATE TABLE retort_new_x2 (id integer primary key, q int, constraint db_x2_q check (q > 2));
insert or abort into retort_new_x2 (id, q) select id, q from x2;
drop table x2;
pragma legacy_alter_table = on;
alter table retort_new_x2 rename to x2;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('x2') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop index ix_x1_parent;
CREATE INDEX db_x1_index_q on x1 (parent_id);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('x1') o;
CREATE TABLE retort_new_x1 (
    id integer primary key,
    q int,
    parent_id int,
    constraint db_x1_q check (q > 1),
    constraint db_x1_unique unique (q),
    constraint db_x1_parent foreign key (parent_id) references x1 (id)
);
insert or abort into retort_new_x1 (id, q, parent_id) select id, q, parent_id from x1;
drop table x1;
pragma legacy_alter_table = on;
alter table retort_new_x1 rename to x1;
pragma legacy_alter_table = off;
CREATE INDEX db_x1_index_q on x1 (parent_id);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('x1') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
