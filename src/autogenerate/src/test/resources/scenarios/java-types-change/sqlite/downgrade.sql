create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('thing') o;
CREATE TABLE retort_new_thing (data blob, day date, duration numeric(21, 0), flag boolean, kind tinyint, moment time(0), number integer, price numeric(38, 2), rate numeric(10, 2), ratio float not null, at timestamp, id bigint not null, milli timestamp, name varchar(50), story varchar(1024), note text, text varchar(255), primary key (id),
    constraint thing_kind_check check (kind between 0 and 1));
insert or abort into retort_new_thing (rowid, data, day, duration, flag, kind, moment, number, price, rate, ratio, at, id, milli, name, story, note, text) select rowid, data, day, duration, flag, kind, moment, number, price, rate, ratio, at, id, milli, name, story, note, text from thing;
drop table thing;
pragma legacy_alter_table = on;
alter table retort_new_thing rename to thing;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('thing') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
