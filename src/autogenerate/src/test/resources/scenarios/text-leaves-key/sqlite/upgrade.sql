create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('notes') o;
CREATE TABLE retort_new_notes (id bigint not null, note text not null,
    constraint notes_pkey primary key (id));
insert or abort into retort_new_notes (rowid, id, note) select rowid, id, note from notes;
drop table notes;
pragma legacy_alter_table = on;
alter table retort_new_notes rename to notes;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('notes') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('numbered') o;
CREATE TABLE retort_new_numbered (id integer not null, note text not null,
    constraint numbered_pkey primary key (id));
insert or abort into retort_new_numbered (id, note) select id, note from numbered;
drop table numbered;
pragma legacy_alter_table = on;
alter table retort_new_numbered rename to numbered;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('numbered') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('swapped') o;
CREATE TABLE retort_new_swapped (id bigint not null, short text not null, lengthy varchar(20) not null,
    constraint swapped_pkey primary key (id, lengthy));
insert or abort into retort_new_swapped (rowid, id, short, lengthy) select rowid, id, short, lengthy from swapped;
drop table swapped;
pragma legacy_alter_table = on;
alter table retort_new_swapped rename to swapped;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('swapped') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
