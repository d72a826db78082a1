create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('x1') o;
CREATE TABLE retort_new_x1 (
    id integer primary key,
    q int,
    parent_id int,
    constraint ck_x1_q check (q > 1),
    constraint uq_x1_q unique (q),
    constraint fk_x1_parent foreign key (parent_id) references x1 (id)
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
drop index db_x1_index_q;
CREATE INDEX ix_x1_parent on x1 (parent_id);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('x2') o;
CREATE TABLE retort_new_x2 (id integer primary key, q int, constraint ck_x2_q check (q > 2));
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
create table x6 (
    id integer not null,
    q integer,
    constraint x6_pkey primary key (id),
    constraint uq_x6_q unique (q),
    constraint ck_x6_q check (q > 6)
);
