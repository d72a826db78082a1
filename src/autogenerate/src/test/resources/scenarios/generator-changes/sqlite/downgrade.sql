create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Sequenced') o;
CREATE TABLE retort_new_Sequenced (id bigint not null, primary key (id));
insert or abort into retort_new_Sequenced (id) select id from Sequenced;
drop table Sequenced;
pragma legacy_alter_table = on;
alter table retort_new_Sequenced rename to Sequenced;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Sequenced') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Numbered') o;
CREATE TABLE retort_new_Numbered (id integer not null, primary key (id));
insert or abort into retort_new_Numbered (id) select id from Numbered;
drop table Numbered;
pragma legacy_alter_table = on;
alter table retort_new_Numbered rename to Numbered;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Numbered') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop table id_numbers;
drop table Numbered_SEQ;
create table Sequenced_SEQ (
    next_val bigint
);
insert into Sequenced_SEQ values (1);
