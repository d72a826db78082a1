create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (id bigint not null,
    kind varchar(255),
    gone varchar(255),
    parent_id bigint, primary key (id),
    constraint t_kind_check check (kind in ('A', 'B')));
insert or abort into retort_new_t (rowid, id) select rowid, id from t;
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
create unique index t_gone_key on t (gone);
create index ix_gone on t (gone);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (id bigint not null,
    kind varchar(255),
    gone varchar(255),
    parent_id bigint, primary key (id),
    constraint t_kind_check check (kind in ('A', 'B')),
    constraint t_parent_id_fkey foreign key (parent_id) references t (id));
insert or abort into retort_new_t (rowid, id, kind, gone, parent_id) select rowid, id, kind, gone, parent_id from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
CREATE UNIQUE INDEX t_gone_key on t (gone);
CREATE INDEX ix_gone on t (gone);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
