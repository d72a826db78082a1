drop index t_upper;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o;
CREATE TABLE retort_new_t (
    id integer primary key,
    local_same text default (datetime('now','localtime')),
    now_same timestamp default CURRENT_TIMESTAMP,
    computed_comes text default (datetime('now', '+1 day')),
    computed_changes text default (datetime('now', 'localtime')),
    int_same int default 5,
    int_changes int default 7,
    quoted_same int default '5',
    quoted_changes int default '7',
    float_same float default 5.2,
    float_changes float default 5.3,
    text_same varchar(20) default 'hello',
    text_changes varchar(20) default 'there',
    text_goes varchar(20)
);
insert or abort into retort_new_t (id, local_same, now_same, computed_comes, computed_changes, int_same, int_changes, quoted_same, quoted_changes, float_same, float_changes, text_same, text_changes, text_goes) select id, local_same, now_same, computed_comes, computed_changes, int_same, int_changes, quoted_same, quoted_changes, float_same, float_changes, text_same, text_changes, text_goes from t;
drop table t;
pragma legacy_alter_table = on;
alter table retort_new_t rename to t;
pragma legacy_alter_table = off;
CREATE INDEX t_lower on t (lower(text_same));
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('t') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create index t_upper on t ((upper(text_changes)));
