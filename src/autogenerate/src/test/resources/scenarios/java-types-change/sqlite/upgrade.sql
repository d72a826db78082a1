create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('thing') o;
CREATE TABLE retort_new_thing (data blob, day timestamp, duration bigint, flag integer, kind varchar(255), moment time(3), number bigint, price numeric(10, 4), rate numeric(10, 4), ratio float not null, at timestamp, id bigint not null, milli timestamp, name varchar(30), story text, note varchar(1024), text varchar(1000) not null, primary key (id),
    constraint thing_kind_check check (kind in ('FIRST', 'SECOND')));
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
